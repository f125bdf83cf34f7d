/** A contact that shows something about touchpoints, at the company Northern Grain unless `email` says otherwise. */
export interface TouchState {
  /** What one sees, for the README. */
  state: string;
  firstname: string;
  lastname: string;
  /** The whole address, where the domain is not Northern Grain's. */
  email?: string;
  /** In `hs_buying_role`. */
  buyingRole?: string;
  /** Label of the association with the buying group's deal; every member has one or `null`, others are not on the deal. */
  dealLabel?: string | null;
  /** False for somebody whose address alone points to the company. */
  atCompany?: boolean;
  shows:
    | 'thousands'
    | 'nothing'
    | 'hot'
    | 'cold'
    | 'scanner'
    | 'fetched ahead'
    | 'internal'
    | 'unknown types'
    | 'sales only'
    | 'event'
    | 'reader';
}

export const touchStates: readonly TouchState[] = [
  {
    state: 'Hot: pricing page and demo request this week',
    firstname: 'Hugo',
    lastname: 'Heiss',
    buyingRole: 'DECISION_MAKER',
    dealLabel: 'Decision maker',
    shows: 'hot',
  },
  {
    state: 'Gone cold: nothing for four months',
    firstname: 'Karla',
    lastname: 'Kalt',
    buyingRole: 'BUDGET_HOLDER',
    dealLabel: null,
    shows: 'cold',
  },
  {
    state: '2,000 touches',
    firstname: 'Theo',
    lastname: 'Vieltritt',
    dealLabel: 'Champion',
    shows: 'thousands',
  },
  { state: 'Not one touch', firstname: 'Nele', lastname: 'Nichts', dealLabel: null, shows: 'nothing' },
  {
    state: 'Registered, attended, and has to come again',
    firstname: 'Wanda',
    lastname: 'Webinar',
    buyingRole: 'INFLUENCER;END_USER',
    dealLabel: null,
    shows: 'event',
  },
  {
    state: 'A security scanner follows every link',
    firstname: 'Barra',
    lastname: 'Scanlon',
    shows: 'scanner',
  },
  {
    state: 'Opens fetched ahead by Apple’s mail privacy',
    firstname: 'Apolline',
    lastname: 'Vorab',
    shows: 'fetched ahead',
  },
  {
    state: 'One of our own people',
    firstname: 'Ina',
    lastname: 'Intern',
    email: 'ina.intern@harborline.example',
    atCompany: false,
    shows: 'internal',
  },
  {
    state: 'Events of types that nobody has seen before',
    firstname: 'Odette',
    lastname: 'Ereignis',
    shows: 'unknown types',
  },
  { state: 'Known to sales alone', firstname: 'Salka', lastname: 'Vertrieb', shows: 'sales only' },
  {
    state: 'Colleague of a buying group, active, on no deal',
    firstname: 'Stig',
    lastname: 'Fremder',
    shows: 'reader',
  },
  {
    state: 'Stranger of a company’s domain, active, associated with nothing',
    firstname: 'Stella',
    lastname: 'Fremde',
    atCompany: false,
    shows: 'reader',
  },
];
