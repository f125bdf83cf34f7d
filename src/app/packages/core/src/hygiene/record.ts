/** What reading and writing records about their data needs; none of it loads a library. */
export { deliveryProperties } from './delivery';
export * from './portal';
export * from './profile';
export * from './projection';
export * from './standing';
export * from './trend';
export * from './verifications';
