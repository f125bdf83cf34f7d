import { hygieneDefaults, hygieneDimensions } from '@tandem/taxonomy';

/** What an agreement can say about data quality: one member of each kind. */
const agreementExample = `{
  "hygiene": {
    "dimensions": { "completeness": 0.4, "freshness": 0.1 },
    "grades": { "A": 92 },
    "goodEnough": 80,
    "severityLoss": { "low": 0.2 },
    "halfLifeDays": { "deals": 21 },
    "rules": {
      "contact_phone_missing": { "weight": 5, "from": "salesqualifiedlead", "personas": ["persona_1"] },
      "deal_without_activity": { "windowDays": 7 },
      "email_free_mail": { "weight": 0 }
    },
    "fields": [
      { "objectType": "contacts", "property": "department", "weight": 2, "minutes": 0.5, "from": "lead" }
    ],
    "spellings": { "import_lead_source": ["Google", "Bing"] }
  }
}`;

/** How a score is made, and what an agreement can change of it. */
export function scoringSection(): string[] {
  const { dimensions, grades, goodEnough, severityLoss, halfLifeDays } = hygieneDefaults;
  const shares = hygieneDimensions.map((dimension) => `${dimension} ${dimensions[dimension]}`).join(', ');
  return [
    '## How a score is made',
    '',
    'A rule answers **pass**, **not applicable** (the field is empty, the stage is not reached, or what it needs was not',
    'read), or a **finding**. What a rule earns lies between 0 and 1:',
    '',
    '```',
    'pass                  1, or 2^(−days ÷ half-life) where worth fades with time',
    'finding               1 − loss of its severity, or 2^(−days ÷ half-life), or 1 − probability of a duplicate',
    'not applicable        no weight at all',
    '',
    'dimension             sum of (weight × earned) ÷ sum of weights, over the rules that apply',
    'uniqueness            the least that one of its rules earned: one likely duplicate is enough',
    'score                 100 × sum of (share × dimension) ÷ sum of shares, over the dimensions that were measured',
    'points of a finding   what the score gains when it is put right: 100 × share ÷ shares × weight × (1 − earned) ÷ weights',
    'next best field       the finding with most points per minute of work',
    '```',
    '',
    'What was not measured weighs nothing: it is never zero. A value that a person called right counts as right as long as',
    'it is that value, and that word refreshes the freshness of the field.',
    '',
    `- Shares: ${shares}.`,
    `- Loss: high severity ${severityLoss.high}, medium ${severityLoss.medium}, low ${severityLoss.low}.`,
    `- Half-lives: ${halfLifeDays.contacts} days for contacts, ${halfLifeDays.companies} for companies, ${halfLifeDays.deals} for deals.`,
    `- Grades: A from ${grades.A}, B from ${grades.B}, C from ${grades.C}, D from ${grades.D}, below that F. ${goodEnough} is good enough to stop at.`,
    '',
    '## What the agreement can change',
    '',
    'Everything above, for each rule its weight (0 switches it off), minutes, stage, personas and days, further fields to',
    'ask for, and the spellings to prefer. In `settings` of a new version of the _Alignment agreement_; whatever is left',
    'out has the default:',
    '',
    '```json',
    agreementExample,
    '```',
    '',
    'Cards use a new version within a minute, `hygiene report` at once. A version that cannot be read is skipped.',
    '',
  ];
}
