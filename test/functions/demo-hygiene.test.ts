import { currentValue, FakeClock } from '@tandem/portal-api';
import type { HygieneView } from '@tandem/contracts';
import type { StandardObjectType } from '@tandem/taxonomy';
import { hygieneStates, seedDemo } from '../../portal/demo';
import type { HygieneState } from '../../portal/demo';
import { callFix, hygieneOf, viewIn } from './hygiene-portal';
import type { Place } from './hygiene-portal';
import { companyType, contactType, dealType, RepPortal, today } from './rep-portal';

const typeIds = { contacts: contactType, companies: companyType, deals: dealType };
const nameProperties = ['firstname', 'lastname', 'name', 'dealname'];

/** Moved on before every call, so that no test waits for HubSpot's limits to pass. */
const clock = new FakeClock(today);
let demo: RepPortal;
beforeAll(async () => {
  demo = await RepPortal.start({
    setUp: false,
    portal: { clock, seed: (portal) => seedDemo(portal, { seed: 1, now: today }) },
  });
}, 60_000);
afterAll(() => demo.close());

/** Records of a name, oldest first. */
function placesOf(objectType: StandardObjectType, name?: string): Place[] {
  const { state } = demo.portal;
  const nameOf = (record: Parameters<typeof currentValue>[1]) =>
    nameProperties
      .map((property) => currentValue(state, record, property) ?? '')
      .join(' ')
      .trim();
  return [...state.objects.all(typeIds[objectType])]
    .filter((record) => name === undefined || nameOf(record) === name)
    .map(({ id }) => ({ portalId: state.portalId, objectType, recordId: id }));
}

/** The record that shows a state; of two of one name, each shows its own. */
function placeOf(shown: HygieneState): Place {
  const namesakes = hygieneStates.filter(({ record }) => record === shown.record);
  return placesOf(shown.objectType, shown.record)[namesakes.indexOf(shown)]!;
}

const viewOf = (place: Place): Promise<HygieneView> => {
  clock.advance(11_000);
  return hygieneOf(demo, place);
};

const stateNamed = (start: string): HygieneState =>
  hygieneStates.find(({ state }) => state.startsWith(start))!;
const rulesIn = ({ findings }: HygieneView) => findings.map(({ rule }) => rule);

describe('the demo world’s data', () => {
  it.each(hygieneStates.map((shown) => [shown.state, shown] as const))('shows: %s', async (_, shown) => {
    const view = await viewOf(placeOf(shown));
    expect({ grade: view.grade, finds: rulesIn(view) }).toEqual({
      grade: shown.shows.grade,
      finds: expect.arrayContaining([...shown.shows.finds]),
    });
    if (shown.shows.finds.length === 0) expect(rulesIn(view)).toEqual([]);
  });

  it('is of several grades, and mostly none of the worst', async () => {
    const grades: Array<string | null> = [];
    for (const objectType of ['contacts', 'companies', 'deals'] as const) {
      const places = placesOf(objectType);
      const sample = places.filter((__, index) => index % Math.ceil(places.length / 12) === 0);
      for (const place of sample) grades.push((await viewOf(place)).grade);
    }
    expect(new Set(grades).size).toBeGreaterThanOrEqual(3);
    expect(grades.filter((grade) => grade === 'F').length).toBeLessThan(grades.length / 4);
    expect(grades.filter((grade) => grade === 'A' || grade === 'B').length).toBeGreaterThan(
      grades.length / 4,
    );
  }, 120_000);
});

/** What a rep picks or types where the card has no suggestion to click. */
const chosen: Readonly<Record<string, string>> = {
  hubspot_owner_id: '79105',
  jobtitle: 'Head of Planning',
  hs_lead_status: 'CONNECTED',
  industry: 'FOOD_BEVERAGES',
  numberofemployees: '40',
  name: 'Fold and Crease Paper',
  closedate: String(today + 30 * 86_400_000),
  amount: '18000',
  hs_next_step: 'Agree on the pilot’s start',
  dealtype: 'newbusiness',
};

describe('a rep puts a record right in the card', () => {
  it.each(['Grade D', 'Company at grade D', 'Deal at grade D'])(
    '%s becomes A in a dozen steps or fewer',
    async (start) => {
      const place = placeOf(stateNamed(start));
      let view = await viewOf(place);
      expect(view.grade).toBe('D');
      let minutes = 0;
      for (let step = 0; step < 12 && view.grade !== 'A'; step += 1) {
        const next = view.findings.find(
          ({ input, suggestions }) => suggestions.length > 0 || (input && input.property in chosen),
        );
        if (!next) break;
        const { input, suggestions, minutes: needed } = next;
        const changes = suggestions[0]?.changes ?? [
          { property: input!.property, value: chosen[input!.property]!, seen: input!.value },
        ];
        const asCard = changes.map(({ property, value, seen }): [string, string, string] => [
          property,
          value,
          seen,
        ]);
        clock.advance(11_000);
        view = viewIn(await callFix(demo, place, ...asCard));
        minutes += needed;
      }
      expect([view.score, view.grade, rulesIn(view)]).toEqual([expect.any(Number), 'A', expect.anything()]);
      expect(minutes).toBeLessThan(6);
    },
    60_000,
  );
});
