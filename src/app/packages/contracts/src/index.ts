export * from './reply';
export * from './feedback';
export * from './touchpoint-requests';
export * from './touchpoints';
export * from './group-members';
export * from './buying-group';
export * from './company-touchpoints';
export * from './hygiene';
