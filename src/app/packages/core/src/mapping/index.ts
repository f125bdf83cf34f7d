export { mappingSchema, type FeedbackMapping, type Mapping, type ValueRule } from './schema';
export { defaultVocabulary, parseMapping, type ParsedMapping, type Vocabulary } from './parse';
export type { MappingProblem } from './meaning';
export { checkColumns, usedColumns, type ColumnCheck } from './columns';
export { createCellReader, type CellReader, type Row } from './value';
export { mapContact, type MappedContact, type Unmapped } from './contact';
export { lastTouchKinds, mapTouches, type LastTouchKind, type MappedTouches } from './touches';
export { mapVerdict, type MappedVerdict, type VerdictResult } from './verdict';
export { linesKept, UnmappedReport, type UnmappedGroup } from './report';
