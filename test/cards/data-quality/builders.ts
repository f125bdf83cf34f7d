import type { DuplicateView, FieldInput, FindingView, HygieneView, SuggestedFix } from '@tandem/contracts';

/** Monday, 23 November 2026, 10:00 in Berlin. */
export const now = Date.UTC(2026, 10, 23, 9);
export const timeZone = 'Europe/Berlin';

export const aField = (parts: Partial<FieldInput> = {}): FieldInput => ({
  property: 'jobtitle',
  label: 'Job title',
  kind: 'text',
  value: '',
  options: [],
  ...parts,
});

export const aFinding = (parts: Partial<FindingView> = {}): FindingView => ({
  rule: 'contact_job_title_missing',
  dimension: 'completeness',
  severity: 'medium',
  points: 6.04,
  minutes: 0.5,
  title: 'Job title is empty',
  reason: 'Leads in this stage need one.',
  cost: 'Cannot be routed.',
  fix: 'Enter the job title.',
  input: aField(),
  suggestions: [],
  verifiable: false,
  ...parts,
});

export const mailField = aField({ property: 'email', label: 'Email', value: 'ada@gmial.com' });

export const aSuggestion = (parts: Partial<SuggestedFix['changes'][number]> = {}): SuggestedFix => ({
  changes: [
    {
      property: 'email',
      label: 'Email',
      value: 'ada@gmail.com',
      display: 'ada@gmail.com',
      seen: 'ada@gmial.com',
      ...parts,
    },
  ],
  why: 'A likely typing error in the domain.',
});

export const aTypo = (parts: Partial<FindingView> = {}): FindingView =>
  aFinding({
    rule: 'email_domain_typo',
    dimension: 'validity',
    points: 9,
    minutes: 0.2,
    title: 'E-mail domain looks mistyped',
    reason: '“gmial.com” is one letter off “gmail.com”.',
    cost: 'E-mails bounce.',
    fix: 'Correct the domain.',
    input: mailField,
    suggestions: [aSuggestion()],
    verifiable: true,
    ...parts,
  });

export const aDuplicate = (parts: Partial<DuplicateView> = {}): DuplicateView => ({
  id: '777',
  name: 'Ada Example',
  likelihood: 70,
  reasons: ['Same name and domain.'],
  compared: [
    { property: 'email', label: 'Email', here: 'ada@a.example', there: 'a.da@a.example', same: false },
    { property: 'phone', label: 'Phone', here: '+49 30 1', there: '0301', same: true },
    { property: 'jobtitle', label: 'Job title', here: '', there: 'CEO', same: false },
  ],
  ...parts,
});

export const aView = (parts: Partial<HygieneView> = {}): HygieneView => ({
  record: { objectType: 'contacts', id: '501', name: 'Ada Example' },
  asOf: now,
  timeZone,
  rulesVersion: 1,
  terms: 'agreed',
  score: 62,
  grade: 'D',
  goodEnough: 85,
  trend: { change: 3, since: Date.UTC(2026, 10, 16, 9) },
  dimensions: [
    { dimension: 'completeness', value: 41.6, standing: 'poor', share: 30 },
    { dimension: 'validity', value: 96, standing: 'watch', share: 25 },
    { dimension: 'freshness', value: 100, standing: 'good', share: 20 },
    { dimension: 'consistency', value: 0, standing: 'poor', share: 15 },
    { dimension: 'uniqueness', value: null, standing: null, share: 0 },
  ],
  findings: [aTypo(), aFinding()],
  nextBest: {
    rule: 'email_domain_typo',
    property: 'email',
    label: 'Email',
    points: 9,
    minutes: 0.2,
    gain: 'Your e-mails arrive.',
  },
  rules: { passed: 20, applied: 22 },
  duplicates: [],
  verified: [],
  unmeasured: [],
  writeBack: { state: 'unchanged' },
  ...parts,
});

export const got = (view: HygieneView) => ({ ok: true, view });
