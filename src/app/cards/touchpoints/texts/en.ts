import type { Entries } from '@tandem/ui';

/**
 * What the touchpoint cards say besides the common texts and those about touches. Other languages translate them in
 * this order. `{name}` marks a value.
 */
export const en = [
  ['loading', 'Loading touchpoints…'],
  ['notLoaded', 'Touchpoints could not be loaded'],
  ['stillShown', 'What was loaded before is still shown.'],
  ['empty', 'HubSpot knows no visit, form, email or event of this person yet.'],

  ['level', 'How warm'],
  ['why', 'Why this level'],
  ['points', { one: '{count} point', other: '{count} points' }],
  ['formula', 'How the score is made'],
  ['formulaPoints', 'Points for a touch: {weights}.'],
  ['formulaHalf', 'They halve every {days}.'],
  ['formulaCap', 'At most {count} of a kind count in a day, and one opening of each email.'],
  ['formulaRole', 'A person’s role in the purchase weighs too.'],
  ['formulaScore', 'Score = 100 × (1 − e^(−points ÷ {saturation})): every further point adds less.'],
  ['formulaEnough', 'Needed: {touches} touches within {days}.'],
  ['agreed', 'Terms: your portal’s agreement.'],
  ['default', 'Terms: Tandem’s own, as there is no agreement.'],
  ['unread', 'Terms: Tandem’s own, as the agreement could not be read.'],

  ['weeks', 'The last 13 weeks'],
  ['weeksInWords', 'The same in words'],
  ['weekAxis', 'Week from'],
  ['notCounted', 'Not counted'],

  ['period', 'Period'],
  ['moments', 'What matters most'],
  ['momentsNone', 'No conversion, buying action or event in this period.'],

  ['journey', 'From first touch to now'],
  ['firstTouch', 'First touch'],
  ['firstConversion', 'First conversion'],
  ['latestConversion', 'Latest conversion'],
  ['campaign', 'Campaign'],
  ['message', 'Current message'],

  ['assets', 'Content by asset'],
  ['asset', 'Asset'],
  ['touches', 'Touches'],
  ['last', 'Last'],
  ['more', 'and {count} more'],

  ['log', 'All touches'],
  ['search', 'Search'],
  ['channels', 'Channels'],
  ['side', 'Side'],
  ['all', 'All'],
  ['clear', 'Clear filters'],
  ['range', '{from}–{to} of {total}'],
  ['newer', 'Newer'],
  ['older', 'Older'],
  ['noneFound', 'No touch matches these filters.'],
  ['noneInPeriod', 'No touch in this period.'],

  ['brief', 'Brief'],
  ['copyBrief', 'Copy brief'],
  ['copied', 'Brief copied'],
  ['notCopied', 'Not copied. Select the text of the brief instead.'],
  ['meaningful', 'Meaningful touches in 30 days'],

  ['whyNow', 'Why now'],
  ['nothingNow', 'Nothing calls for action now.'],
  ['latest', 'Last meaningful touches'],
  ['seeCard', 'More: card “{card}” on this record.'],
] as const satisfies Entries;
