import type { StandardObjectType } from '@tandem/taxonomy';

/** A record that shows something about the quality of data. Dates are given in days from the demo's present. */
export interface HygieneState {
  /** What one sees, for the README. */
  state: string;
  objectType: StandardObjectType;
  /** Name, for the README; contacts are found by it. */
  record: string;
  properties: Readonly<Record<string, string>>;
  /** Dates among the properties, in days from the demo's present. */
  dates?: Readonly<Record<string, number>>;
  daysOld: number;
  /** Name of the owner; nobody when absent. */
  owner?: string;
  /** Properties whose present value somebody called right, and how many days ago. */
  verified?: Readonly<Record<string, number>>;
  /** Names of contacts of a company or deal. */
  contacts?: readonly string[];
  /** What the card must say; a test holds it to that. */
  shows: { grade: string; finds: readonly string[] };
}

/** The company that all of these belong to. */
export const kettle = { name: 'Copper Kettle Foods', domain: 'copper-kettle.example' } as const;

const whole = {
  company: kettle.name,
  country: 'United Kingdom',
  jobtitle: 'Warehouse Manager',
  phone: '+44 113 496 0111',
  lifecyclestage: 'lead',
  hs_legal_basis: 'Legitimate interest – prospect/lead',
} as const;

const contact = (
  state: string,
  [firstname, lastname, email]: readonly [string, string, string],
  more: Pick<HygieneState, 'shows'> & Partial<HygieneState>,
): HygieneState => ({
  state,
  objectType: 'contacts',
  record: `${firstname} ${lastname}`,
  daysOld: 6,
  owner: 'Harriet Cole',
  ...more,
  properties: {
    firstname,
    lastname,
    email: email.endsWith('@') ? `${email}${kettle.domain}` : email,
    ...whole,
    ...more.properties,
  },
});

/** Contacts, as the data quality card shows them. */
const contacts: readonly HygieneState[] = [
  contact(
    'Grade D, to be put right in under a minute',
    ['MIRA', 'FLICK', 'mira.flick@coper-kettle.example'],
    {
      properties: {
        company: 'Select',
        country: 'UK',
        jobtitle: 'n/a',
        phone: '0113 496 0158',
        lifecyclestage: 'marketingqualifiedlead',
      },
      daysOld: 240,
      owner: 'Greta Sommer',
      shows: { grade: 'D', finds: ['email_domain_typo', 'owner_deactivated', 'name_in_wrong_case'] },
    },
  ),
  contact('Grade A, nothing to do', ['Ada', 'Sauber', 'ada.sauber@'], {
    properties: { phone: '+44 113 496 0112' },
    shows: { grade: 'A', finds: [] },
  }),
  contact('Unusual, and verified as correct', ['pip', 'ashgrove', 'p@'], {
    properties: { phone: '+44 113 496 0113' },
    verified: { firstname: 3, lastname: 3 },
    shows: { grade: 'A', finds: [] },
  }),
  contact('Entered twice: the first record', ['Otto', 'Zwilling', 'otto.zwilling@'], {
    properties: {
      phone: '+44 113 496 0120',
      lifecyclestage: 'opportunity',
      hs_lead_status: 'OPEN_DEAL',
      hs_buying_role: 'CHAMPION',
    },
    shows: { grade: 'A', finds: ['duplicate_name_and_domain'] },
  }),
  contact('Entered twice: the second record', ['Otto', 'Zwilling', 'o.zwilling@'], {
    properties: { phone: '+44 113 496 0120', jobtitle: 'warehouse manager' },
    daysOld: 4,
    shows: { grade: 'A', finds: ['duplicate_name_and_domain'] },
  }),
  contact('Throw-away address', ['Wanja', 'Flüchtig', 'wanja.fluechtig@mailinator.com'], {
    properties: { phone: '+44 113 496 0115' },
    shows: { grade: 'A', finds: ['email_disposable'] },
  }),
  contact('A country that is none', ['Lando', 'Irgendwo', 'lando.irgendwo@'], {
    properties: { country: 'Asia/Pacific Region', phone: '+44 113 496 0114' },
    shows: { grade: 'A', finds: ['country_unrecognised'] },
  }),
  contact('Names and country in another script', ['さくら', '山本', 'sakura.yamamoto@'], {
    properties: { country: '日本', jobtitle: '倉庫管理者', phone: '' },
    shows: { grade: 'A', finds: ['country_written_otherwise'] },
  }),
  contact('Placeholders instead of data', ['test', 'asdf', 'ruth.leer@'], {
    properties: { company: 'unknown', jobtitle: 'n/a', country: 'Select', phone: '0000000' },
    daysOld: 200,
    shows: { grade: 'D', finds: ['contact_last_name_missing', 'contact_country_missing'] },
  }),
  contact('Good once, and not verified for long', ['Vera', 'Altmann', 'vera.altmann@'], {
    properties: { phone: '+44 113 496 0117', jobtitle: '' },
    daysOld: 400,
    shows: { grade: 'C', finds: ['email_unverified', 'phone_unverified'] },
  }),
];

const deal = {
  pipeline: 'default',
  dealtype: 'newbusiness',
  deal_currency_code: 'EUR',
  hs_next_step: 'Send the plan of the pilot',
  amount: '18000',
} as const;

/** The company and its deals. */
const companiesAndDeals: readonly HygieneState[] = [
  {
    state: 'Company at grade D, to be put right in under a minute',
    objectType: 'companies',
    record: 'FOLD AND CREASE PAPER',
    properties: {
      name: 'FOLD AND CREASE PAPER',
      domain: 'https://www.fold-and-crease.example/start',
      website: 'htp://www.fold-and-crease,example',
      country: 'UK',
      numberofemployees: '-40',
      phone: '0113 496 0177',
      lifecyclestage: 'opportunity',
    },
    daysOld: 300,
    owner: 'Greta Sommer',
    contacts: ['Wanja Flüchtig'],
    shows: { grade: 'D', finds: ['company_domain_invalid', 'company_industry_missing', 'owner_deactivated'] },
  },
  {
    state: 'Deal at grade D, to be put right in under a minute',
    objectType: 'deals',
    record: 'Copper Kettle Foods: forecast without a future',
    properties: {
      ...deal,
      dealstage: 'decisionmakerboughtin',
      amount: '',
      hs_next_step: 'tbd',
      dealtype: '',
    },
    dates: { closedate: -20 },
    daysOld: 12,
    owner: 'Greta Sommer',
    contacts: ['Otto Zwilling'],
    shows: { grade: 'D', finds: ['close_date_passed', 'deal_amount_missing', 'deal_next_step_missing'] },
  },
  {
    state: 'Deal that was lost, and nobody said why',
    objectType: 'deals',
    record: 'Copper Kettle Foods: lost in silence',
    properties: { ...deal, dealstage: 'closedlost' },
    dates: { closedate: -30 },
    daysOld: 60,
    owner: 'Harriet Cole',
    contacts: ['Otto Zwilling'],
    shows: { grade: 'A', finds: ['closed_lost_reason_missing'] },
  },
];

/** One record for everything that the data quality card can show. */
export const hygieneStates: readonly HygieneState[] = [...contacts, ...companiesAndDeals];
