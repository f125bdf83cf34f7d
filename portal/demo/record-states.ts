import type { DemoState } from './state';
import { accepted, answered, handedOver, verdict } from './state-steps';

/** Records that are unusual in themselves. */
export const recordStates: readonly DemoState[] = [
  {
    state: 'No data but an e-mail address',
    firstname: '',
    lastname: '',
    steps: [],
    special: 'only an e-mail address',
    shows: { request: 'never_reviewed', attempt: 1 },
  },
  {
    state: 'Owner has left the company',
    firstname: 'Nikolai',
    lastname: 'Verwaist',
    owner: 'Greta Sommer',
    steps: [handedOver(40)],
    shows: { request: 'never_reviewed', attempt: 1 },
  },
  {
    state: 'Unsubscribed and bounced',
    firstname: 'Olivia',
    lastname: 'Stumm',
    steps: [handedOver(9)],
    special: 'opted out and bounced',
    shows: { request: 'never_reviewed', attempt: 1 },
  },
  {
    state: 'Properties behind the ledger: put right when the card is opened',
    firstname: 'Petra',
    lastname: 'Heilig',
    steps: [handedOver(7), verdict(6, accepted)],
    special: 'properties behind the ledger',
    shows: answered,
  },
  {
    state: 'Merged from two records: the old ids still work',
    firstname: 'Quentin',
    lastname: 'Vereint',
    steps: [handedOver(14), verdict(13, accepted)],
    special: 'merged',
    shows: answered,
  },
  {
    state: 'Name written from right to left',
    firstname: 'نور',
    lastname: 'عبد الرحمن الخطيب',
    steps: [handedOver(4)],
    shows: { request: 'never_reviewed', attempt: 1 },
  },
  {
    state: 'Name with emoji',
    firstname: '🦊 Renard',
    lastname: 'Zoë 👩🏽‍🚀',
    steps: [handedOver(4)],
    shows: { request: 'never_reviewed', attempt: 1 },
  },
  {
    state: 'Very long name',
    firstname: 'Maximiliane-Wilhelmine Theodora',
    lastname: 'von und zu Hohenfels-Unterbrunnenstein-Langenargenhausen',
    steps: [handedOver(4)],
    shows: { request: 'never_reviewed', attempt: 1 },
  },
];
