export * from './contact-roles';
export * from './engagement-changes';
export * from './project-contact';
export * from './record-changes';
