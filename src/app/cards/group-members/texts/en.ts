/**
 * What the buying-group card and the company card say about people, touches and time. The other languages have the
 * same keys (type `GroupTexts`).
 */
export const en = {
  people: 'People',
  person: 'Person',
  role: 'Role',
  noRole: 'No role',
  engagement: 'Engagement',
  lastTouch: 'Last touch',
  touches: 'Touches',

  stateEngaged: 'Engaged',
  stateQuiet: 'Cooling down',
  stateCold: 'Gone cold',
  byProperties: 'By contact properties only',
  inDepth: 'All sources were read for the {count} most engaged people only.',

  range: '{from}–{to} of {total}',
  andMore: 'and {count} more',
  moreEngaged: 'More engaged',
  lessEngaged: 'Less engaged',
  newer: 'Newer',
  older: 'Older',

  lookBack: 'Looking back',
  updating: 'Updating…',
  stillShown: 'Below you see how it was at {time}.',
  timeline: 'What happened',
  nothingHappened: 'Nothing is known from this time.',

  howCounted: 'How this is counted',
  howPeople: 'Engaged: a counted touch or meeting in the last {engaged}. Cold: none in the last {cold}.',
  howScore:
    'Score: the points of all touches, halved every {halfLife}, on a scale to 100. Hot from {hot}, warm from {warm}, cool from {cool}. Fewer than {touches} touches in {window} give no score.',
};
