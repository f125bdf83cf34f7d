export * from './group-score';
export * from './points';
export * from './projection';
export * from './reasons';
export { levelOf, scoreEngagement } from './score';
