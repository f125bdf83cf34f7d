export * from './attribute';
export * from './by-campaign';
export * from './models';
export * from './results';
