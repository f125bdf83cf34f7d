export * from './agreement';
export * from './calendar';
export * from './feedback';
export * from './property-values';
export * from './setup';
export * from './statistics';
export * from './text';
