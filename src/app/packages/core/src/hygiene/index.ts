export * from './model';
export * from './registry';
export * from './score';
export * from './subject';
