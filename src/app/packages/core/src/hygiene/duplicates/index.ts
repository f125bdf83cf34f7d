export { leastCandidate } from './combine';
export { duplicateFilters, findDuplicates } from './on-record';
export type { DuplicateSubjectOf } from './on-record';
export { duplicateProperties } from './profiles';
export type { DuplicateFilter, DuplicateFilterGroup, DuplicateRecord, DuplicateSubject } from './profile';
export type { DuplicateCluster, DuplicatePair } from './clusters';
export { DuplicateCollection } from './in-bulk';
export type { DuplicateFindings, NarrowedGroup } from './in-bulk';
