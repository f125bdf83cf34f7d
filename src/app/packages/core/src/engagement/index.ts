export * from './points';
export * from './projection';
export * from './reasons';
export * from './score';
