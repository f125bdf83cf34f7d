export * from './model';
export * from './projection';
export * from './rules';
export * from './terms';
