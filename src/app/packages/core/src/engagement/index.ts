export * from './points';
export * from './projection';
export * from './score';
