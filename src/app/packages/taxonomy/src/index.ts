export * from './agreement';
export * from './alignment-agreement';
export * from './definition';
export * from './feedback';
export * from './feedback-projection';
export * from './groups';
export * from './lead-feedback';
export * from './tables';
