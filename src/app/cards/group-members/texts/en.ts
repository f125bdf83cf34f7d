import type { Entries } from '@tandem/ui';

/**
 * What the buying-group card and the company card say about people, touches and time. The other languages have the
 * same keys (type `GroupTexts`).
 */
export const en = [
  ['people', 'People'],
  ['role', 'Role'],
  ['noRole', 'No role'],
  ['engagement', 'Engagement'],
  ['lastTouch', 'Last touch'],
  ['touches', 'Touches'],
  ['stateEngaged', 'Engaged'],
  ['stateQuiet', 'Cooling down'],
  ['stateCold', 'Gone cold'],
  ['byProperties', 'By properties only'],
  ['range', '{from}–{to} of {total}'],
  ['andMore', 'and {count} more'],
  ['back', 'Previous'],
  ['on', 'Next'],
  ['lookBack', 'Looking back'],
  ['timeline', 'What happened'],
  ['howPeople', 'Engaged: a counted touch or meeting in {engaged}. Cold: none in {cold}.'],
] as const satisfies Entries;
