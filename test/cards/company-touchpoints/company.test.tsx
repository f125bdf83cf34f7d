import { LoadingSpinner, Table } from '@hubspot/ui-extensions';
import type { CompanyTouchpointsView, Failure } from '@tandem/contracts';
import { engagementDefaults } from '@tandem/taxonomy';
import { languageCodes } from '@tandem/ui';
import { CompanyTouchpoints } from '../../../src/app/cards/company-touchpoints/CompanyTouchpoints';
import { companyTexts } from '../../../src/app/cards/company-touchpoints/texts';
import { aPerson, aTouch, allOf, formula, now, partly, read, timeZone } from '../group-members/builders';
import { got, pending, renderCard, timedOut } from '../group-members/card';
import type { Answers } from '../group-members/card';
import { unfilled } from '../group-members/unfilled';

const stranger = { ...aPerson({ contactId: '701', name: 'Cleo Stern', deals: 0 }), associated: false };

function aView(differences: Partial<CompanyTouchpointsView> = {}): CompanyTouchpointsView {
  return {
    company: { id: '900', name: 'Example Freight', domains: ['example.com'] },
    asOf: now,
    timeZone,
    days: 90,
    terms: 'agreed',
    formula,
    roleFactors: engagementDefaults.roleFactors,
    seats: 3,
    engagement: { state: 'none', asOf: now },
    engagedWithinDays: 30,
    coldAfterDays: 30,
    counts: { people: 1, engaged: 1, cooling: 0, quiet: 0, cold: 0, silent: 0, withoutRole: 0, touches: 12 },
    members: allOf([aPerson()]),
    depth: { of: 1, records: 1, activities: 1, people: 1, counts: 'records', internal: 0 },
    readInDepth: 1,
    strangers: [stranger],
    strangerCount: 4,
    timeline: allOf([aTouch()]),
    people: { '501': 'Ada Winter' },
    sources: read,
    ...differences,
  };
}

const nobody = {
  counts: { people: 0, engaged: 0, cooling: 0, quiet: 0, cold: 0, silent: 0, withoutRole: 0, touches: 0 },
  members: allOf<never>([]),
};

function renderCompany(get: Answers[string], locale = 'en') {
  const card = renderCard(
    <CompanyTouchpoints />,
    { 'get-company-touchpoints': get },
    { objectTypeId: '0-2', locale },
  );
  return { ...card, gets: () => card.callsOf('get-company-touchpoints') };
}

describe('a company', () => {
  it('shows its people with role, engagement and deals, and what happened', async () => {
    const card = renderCompany([got(aView())]);
    await card.shows('Ada Winter');
    const people = card.findByTestId(Table, 'member-table').toString();
    for (const words of ['Decision maker', 'Hot · 81', '12 (35%)', '"2"']) expect(people).toContain(words);
    expect(card.texts()).toContain('Read the page “Pricing”');
    expect(card.gets()[0]).toMatchObject({ record: { portalId: 4242001, companyId: '900' }, days: 90 });
  });

  it('explains its score by touches with their points', async () => {
    const top = [{ touch: aTouch(), times: 1, date: '2026-11-20', points: 4.8 }];
    const card = renderCompany([got(aView({ reasons: { top, rest: { touches: 0, points: 0 } } }))]);
    await card.shows('Ada Winter: Read the page “Pricing” on Friday');
    expect(card.findByTestId(Table, 'reason-table').toString()).toContain('4.8');
    expect(card.texts()).not.toContain('and 0 more');
  });

  it('says that it is loading', () => {
    const card = renderCompany([pending().reply]);
    expect(card.find(LoadingSpinner).props.label).toBe('Loading…');
    expect(card.texts()).toContain('People of this company');
  });

  it.each<[Failure, string]>([
    [
      { ok: false, code: 'missing_scope', retryable: false, scopes: ['crm.objects.companies.read'] },
      'companies.read',
    ],
    [timedOut, 'did not answer in time'],
  ])('that cannot be loaded explains %j and recovers', async (failure, words) => {
    const card = renderCompany([failure, got(aView())]);
    await card.shows(words);
    card.press('retry');
    await card.shows('Ada Winter');
  });

  it('names each source that is missing and shows the rest', async () => {
    const card = renderCompany([got(aView({ sources: partly }))]);
    await card.shows('Not included: Website visits and events');
    await card.shows('Opens and clicks of marketing emails');
    expect(card.texts()).toContain('Ada Winter');
  });

  it('without people says what to do, and still shows who else is active', async () => {
    const card = renderCompany([got(aView(nobody))]);
    await card.shows('Nobody is known at this company yet');
    expect(card.texts()).toContain('Cleo Stern');
  });
});

describe('active people on no deal', () => {
  it('are counted and listed, and those HubSpot does not associate are marked', async () => {
    const card = renderCompany([got(aView())]);
    await card.shows('4 active people with an address at example.com are on no deal.');
    expect(card.findByTestId(Table, 'stranger-table').toString()).toContain(
      'Not associated with this company',
    );
    expect(card.texts()).toContain('and 3 more');
  });

  it.each<[string, Partial<CompanyTouchpointsView>, string]>([
    ['none', { strangers: [], strangerCount: 0 }, 'Nobody active at example.com is without a deal.'],
    ['unknown for now', { strangers: [], strangerCount: null }, 'could not be looked for just now'],
    [
      'unknown without a domain',
      {
        company: { id: '900', name: null, domains: [] },
        strangers: [],
        strangerCount: null,
      },
      'This company has no domain name',
    ],
  ])('that are %s are said to be so', async (_, differences, words) => {
    const card = renderCompany([got(aView(differences))]);
    await card.shows(words);
    expect(card.maybeFindByTestId(Table, 'stranger-table')).toBeNull();
  });
});

describe.each(languageCodes)('in %s', (locale) => {
  it('the card says everything', async () => {
    const card = renderCompany([got(aView({ sources: partly }))], locale);
    await card.shows(companyTexts[locale].strangers);
    const shown = card.texts().replaceAll('={undefined}', '');
    expect(shown).not.toMatch(unfilled);
  });
});
