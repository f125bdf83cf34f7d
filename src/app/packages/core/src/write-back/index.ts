export * from './engagement-changes';
export * from './project-contact';
