import { Accordion, ProgressBar, Select, Statistics, Table } from '@hubspot/ui-extensions';
import type { RoleCoverage } from '@tandem/contracts';
import { attributionModels } from '@tandem/taxonomy';
import { milestoneModels } from '@tandem/core';
import { aTouch, allOf, now } from '../group-members/builders';
import { got } from '../group-members/card';
import { aCredit, aView } from './builders';
import { renderDeal } from './card';

describe('coverage', () => {
  it('says how many roles are filled and engaged, and how that is counted', async () => {
    const card = renderDeal({ get: [got(aView())] });
    await card.shows(
      'Filled: people ÷ required in each role, on average. Engaged: roles with somebody engaged.',
    );
    const bars = card.findAll(ProgressBar).map(({ props }) => [props.title, props.valueDescription]);
    expect(bars).toEqual([
      ['Required roles: Filled', '50%'],
      ['Required roles: Engaged', '33%'],
    ]);
    expect(card.texts()).toContain('All depends on one person');
    expect(card.texts()).toContain('Building up');
  });

  it('names what is missing, has gone cold or has nobody engaged, role by role', async () => {
    const card = renderDeal({ get: [got(aView())] });
    await card.shows('Ada Winter');
    const roles = card.findByTestId(Table, 'required-roles').toString();
    for (const words of ['Decision maker', '1 / 2', 'Missing: 1', 'Gone cold', '0 / 1'])
      expect(roles).toContain(words);
  });

  it('says at least where more may be in a role than were read, and names nothing missing that is not known', async () => {
    const [filled, short, empty] = aView().roles as [RoleCoverage, RoleCoverage, RoleCoverage];
    const roles = [
      { ...filled, assigned: 200, notRead: null },
      { ...short, engaged: 1, cold: false, notRead: null },
      { ...empty, assigned: 40, missing: 0, notRead: 20 },
    ];
    const card = renderDeal({ get: [got(aView({ roles }))] });
    await card.shows('Ada Winter');
    const table = card.findByTestId(Table, 'required-roles').toString();
    for (const words of ['≥ 200 / 1', '≥ 1 / 2', 'Not known', '40 / 1', '≥ 0'])
      expect(table).toContain(words);
    expect(table).not.toContain('Missing');
    expect(table).not.toContain('Engaged: 0');
    expect(card.findAll(ProgressBar).map(({ props }) => props.valueDescription)).toEqual(['≥ 50%', '≥ 33%']);
  });

  it('says of a role for several that it depends on one engaged person', async () => {
    const [filled] = aView().roles as [RoleCoverage];
    const rolesOf = (required: number) => ({
      singleThreaded: false,
      roles: [{ ...filled, required, assigned: 2, engaged: 1, missing: 0 }],
    });
    const card = renderDeal({ get: [got(aView(rolesOf(2))), got(aView(rolesOf(1)))] });
    await card.shows('All depends on one person');
    card.choose('days', 30);
    await card.waitFor(() => expect(card.texts()).not.toContain('All depends on one person'));
  });

  it('is absent when the agreement requires no roles', async () => {
    const none = { roles: [], coverage: null, engagedCoverage: null, readiness: null, singleThreaded: false };
    const card = renderDeal({ get: [got(aView(none))] });
    await card.shows('Ada Winter');
    expect(card.findAll(ProgressBar)).toHaveLength(0);
    expect(card.texts()).not.toContain('Required roles');
  });
});

describe('the group’s score', () => {
  it('stands with its trend, the formula in words and whose terms it follows', async () => {
    const card = renderDeal({ get: [got(aView())] });
    await card.shows('64 of 100');
    expect(card.texts()).toContain('Rising: +6 points in a week');
    expect(card.texts()).toContain('mean of the most engaged, as many as required (3); missing ones count 0');
    expect(card.texts()).toContain('halved every 14 days');
    expect(card.texts()).toContain('100 × (1 − e^(−Points ÷ 12))');
    expect(card.texts()).toContain('Terms: your portal’s agreement.');
  });

  it('names the touches that weigh most, whose they are and their points, then the rest', async () => {
    const card = renderDeal({ get: [got(aView())] });
    await card.shows('64 of 100');
    expect(card.findByTestId(Accordion, 'reasons').props.title).toBe('Touches · Points');
    const reasons = card.findByTestId(Table, 'reason-table').toString();
    expect(reasons).toContain('Ada Winter: Filled in the form “Demo” on Friday');
    expect(reasons).toContain('Ben Marsh: Read the page “Pricing” twice on Friday');
    for (const words of ['"7.9"', '"0.035"', '"and 12 more"', '"3.2"']) expect(reasons).toContain(words);
  });

  it('has no reasons where there is no score', async () => {
    const { reasons: _, ...without } = aView();
    const card = renderDeal({ get: [got({ ...without, engagement: { state: 'none', asOf: now } })] });
    await card.shows('No marketing touch known');
    expect(card.maybeFindByTestId(Accordion, 'reasons')).toBeNull();
  });

  it.each(['default', 'unread'] as const)('says when its terms are Tandem’s own: %s', async (terms) => {
    const card = renderDeal({ get: [got(aView({ terms }))] });
    await card.shows('Terms: Tandem’s own');
  });

  it('says of how many people touches are, unless all were read', async () => {
    const depth = { ...aView().depth, of: 1_500, records: 412, counts: 'search' as const };
    const card = renderDeal({ get: [got(aView({ depth })), got(aView())] });
    await card.shows('Touches (90 days, of 412 people read)');
    expect(card.findByTestId(Statistics, 'counts').toString()).not.toContain('≥');
    card.choose('days', 30);
    await card.waitFor(() => expect(card.texts()).not.toContain('people read'));
  });

  it('counts at least, but all people, when a search failed', async () => {
    const counts = { ...aView().counts, people: 1_500, engaged: 10 };
    const depth = { ...aView().depth, of: 1_500, records: 500, counts: 'part' as const };
    const card = renderDeal({ get: [got(aView({ counts, depth }))] });
    await card.shows('Ada Winter');
    const figures = card.findByTestId(Statistics, 'counts').toString();
    expect(figures).toContain('label="People" number="1,500"');
    expect(figures).toContain('label="Engaged" number="≥ 10"');
  });

  it('says how many people were read in detail, unless all were', async () => {
    const depth = {
      of: 743,
      records: 743,
      activities: 100,
      people: 12,
      counts: 'records' as const,
      internal: 0,
    };
    const card = renderDeal({ get: [got(aView({ depth })), got(aView())] });
    await card.shows('In detail: 12 of 743 people, the most engaged first.');
    card.choose('days', 30);
    await card.waitFor(() => expect(card.texts()).not.toContain('In detail'));
  });
});

describe('credit', () => {
  it('lists touches with milestones and adds up to exactly 100.00 %', async () => {
    const card = renderDeal({ get: [got(aView())] });
    await card.shows('Attribution model');
    const credits = card.findByTestId(Table, 'credits').toString();
    for (const words of ['“Demo”', '60.00%', '33.33%', '6.67%', 'Lead creation', '100.00%'])
      expect(credits).toContain(words);
    expect(card.findByTestId(Table, 'campaign-credits').toString()).toContain('Spring fair');
  });

  it('adds up what is not listed, so that the total stays right', async () => {
    const items = [{ touch: aTouch(), percent: 88.01, milestones: [], side: 'brand' as const }];
    const credits = { items, total: 744, offset: 0, rest: 743 };
    const card = renderDeal({ get: [got(aView({ credit: aCredit({ credits }) }))] });
    await card.shows('and 743 more');
    expect(card.findByTestId(Table, 'credits').toString()).toContain('11.99%');
  });

  it('adds up campaigns that are not listed, too', async () => {
    const items = [{ campaign: { id: 'c1', name: 'Spring fair' }, percent: 70.01, touches: 9 }];
    const byCampaign = { items, total: 24, offset: 0, rest: 23 };
    const card = renderDeal({ get: [got(aView({ credit: aCredit({ byCampaign }) }))] });
    await card.shows('and 23 more');
    expect(card.findByTestId(Table, 'campaign-credits').toString()).toContain('29.99%');
  });

  it.each(['w', 'linear', 'time_decay'] as const)('says among how many touches: %s', async (model) => {
    const credit = aCredit({ model, halfLifeDays: model === 'time_decay' ? 7 : null, touches: 34 });
    const card = renderDeal({ get: [got(aView({ credit }))] });
    await card.shows('Touches: 34');
  });

  it('lists ten touches first, and all that came when asked', async () => {
    const credits = allOf(
      Array.from({ length: 12 }, () => ({
        touch: aTouch(),
        percent: 8.33,
        milestones: [],
        side: 'brand' as const,
      })),
    );
    const card = renderDeal({ get: [got(aView({ credit: aCredit({ credits }) }))] });
    await card.shows('and 2 more');
    expect(card.findByTestId(Table, 'credits').toString()).toContain('16.70%');
    card.press('more-credits');
    await card.waitFor(() => expect(card.texts()).not.toContain('and 2 more'));
    expect(
      card
        .findByTestId(Table, 'credits')
        .toString()
        .match(/8\.33%/g),
    ).toHaveLength(12);
  });

  it('asks anew for the model chosen, and keeps where the reader was', async () => {
    const uCredit = aCredit({ model: 'u_marketo' });
    const card = renderDeal({ get: [got(aView()), got(aView({ credit: uCredit }))] });
    await card.shows('First touch 30%, Lead creation 30%, Deal creation 30%, and All others 10%');
    card.choose('model', 'u_marketo');
    await card.shows('First touch 50% and Lead creation 50%');
    expect(card.gets().map(({ model }) => model)).toEqual(['w', 'u_marketo']);
  });

  it('offers every model, variants by the name of who defined them', async () => {
    const card = renderDeal({ get: [got(aView())] });
    await card.shows('Attribution model');
    const { options } = card.findByTestId(Select, 'model').props;
    expect(options.map(({ value }) => value).sort()).toEqual(
      attributionModels.map(({ value }) => value).sort(),
    );
    expect(options.map(({ label }) => label)).toEqual(
      expect.arrayContaining(['U-shaped (HubSpot)', 'U-shaped (Salesforce)', 'U-shaped (Marketo Measure)']),
    );
  });

  it.each(Object.entries(milestoneModels))('says who gets what under %s', async (model, { milestones }) => {
    const credit = aCredit({ model: model as keyof typeof milestoneModels });
    const card = renderDeal({ get: [got(aView({ credit }))] });
    await card.shows('Attribution model');
    const said = String(card.findByTestId(Select, 'model').props.description);
    const percents = [...said.matchAll(/([\d.]+)%/g)].map(([, number]) => Number(number));
    expect(percents.slice(0, Object.keys(milestones).length)).toEqual(
      Object.values(milestones).map((part) => part * 100),
    );
    expect(percents.reduce((sum, percent) => sum + percent, 0)).toBeCloseTo(100, 8);
  });

  it('names the half-life of time decay', async () => {
    const credit = aCredit({ model: 'time_decay', halfLifeDays: 7 });
    const card = renderDeal({ get: [got(aView({ credit }))] });
    await card.shows('Half for every 7 days before the last touch');
  });

  it('shows brand beside lead generation, as the function gave them', async () => {
    const card = renderDeal({ get: [got(aView())] });
    await card.shows('Attribution model');
    const sides = card.findByTestId(Statistics, 'sides').toString();
    expect(sides).toContain('label="Brand" number="40.00%"');
    expect(sides).toContain('label="Lead generation" number="60.00%"');
    expect(card.texts()).toContain('Lead generation: forms and demo requests. Brand: all else.');
  });

  it('says which milestones no touch stands for', async () => {
    const credit = aCredit({ missing: ['deal_creation', 'closing'] });
    const card = renderDeal({ get: [got(aView({ credit }))] });
    await card.shows('No touch for Deal creation and Closing');
  });

  it('says that there is none when no touch can have any', async () => {
    const credit = aCredit({ credits: allOf([]), byCampaign: allOf([]), touches: 0 });
    const card = renderDeal({ get: [got(aView({ credit }))] });
    await card.shows('Attribution model');
    expect(card.maybeFindByTestId(Table, 'credits')).toBeNull();
    expect(card.texts()).not.toContain('100.00%');
  });
});

describe('the timeline', () => {
  it('marks stage changes, and noise as counting zero', async () => {
    const card = renderDeal({ get: [got(aView())] });
    await card.shows('Stage: Qualified to buy');
    expect(card.texts()).toContain('Counts as zero');
    expect(card.texts()).toContain('Nov 20, 2026, 2:05 PM');
  });
});
