import { LoadingButton, MultiSelect, Statistics, Table } from '@hubspot/ui-extensions';
import type { Failure, GroupMember } from '@tandem/contracts';
import { aMember, allOf } from '../group-members/builders';
import { got, pending, timedOut } from '../group-members/card';
import { aView } from './builders';
import { renderDeal } from './card';

const saved = { ok: true, contactId: '502', roles: ['END_USER'], labels: [], changed: true, labelled: true };

describe('the people of a deal', () => {
  it('stand with role, level, last touch and their share of the touches', async () => {
    const card = renderDeal({ get: [got(aView())] });
    await card.shows('Ada Winter');
    const people = card.findByTestId(Table, 'members').toString();
    for (const words of ['Head of IT', 'Decision maker', 'Hot · 81', 'Engaged', '12 (35%)'])
      expect(people).toContain(words);
    expect(people).toContain('Read the page “Pricing” yesterday');
  });

  it('say what is not known about somebody instead of guessing', async () => {
    const card = renderDeal({ get: [got(aView())] });
    await card.shows('Ben Marsh');
    const people = card.findByTestId(Table, 'members').toString();
    for (const words of ['ben@example.com', 'No role', 'Not enough data', 'Gone cold', '"–"'])
      expect(people).toContain(words);
  });

  it('who were never met are said to be so, and not to lack data', async () => {
    const stranger = aMember({ level: null, score: null, state: 'silent', lastTouch: null, touches: 0 });
    const card = renderDeal({ get: [got(aView({ members: allOf([stranger]) }))] });
    await card.shows('Ada Winter');
    const people = card.findByTestId(Table, 'members').toString();
    expect(people).toContain('No touch yet');
    expect(people).not.toContain('Not enough data');
  });

  it('say what only opens and our calls are, and cool down only where some do', async () => {
    const counts = { ...aView().counts, quiet: 1 };
    const quiet = aMember({ state: 'quiet' });
    const cooling = { counts: { ...counts, cooling: 3 }, members: allOf([aMember({ state: 'cooling' })]) };
    const card = renderDeal({ get: [got(aView({ counts, members: allOf([quiet]) })), got(aView(cooling))] });
    await card.shows('Ada Winter');
    expect(card.findByTestId(Table, 'members').toString()).toContain('Only opens or our calls');
    expect(card.texts()).not.toContain('Cooling down');
    card.choose('days', 30);
    await card.shows('Cooling down');
    expect(card.findByTestId(Statistics, 'counts').toString()).toContain('label="Cooling down" number="3"');
  });

  it('in any number are counted exactly and come in pages', async () => {
    const page = (offset: number, length: number) => {
      const items = Array.from({ length }, (_, index): GroupMember =>
        aMember({ contactId: String(offset + index + 1), name: `Person ${offset + index + 1}` }),
      );
      const counts = { ...aView().counts, people: 768 };
      return got(aView({ counts, members: { items, total: 768, offset, rest: 768 - offset - length } }));
    };
    const card = renderDeal({ get: [page(0, 25), page(25, 25), page(0, 25)] });
    await card.shows('1–25 of 768, and 743 more');
    card.press('member-pages-on');
    await card.shows('26–50 of 768, and 718 more');
    card.press('member-pages-back');
    await card.shows('Person 1"');
    expect(card.gets().map(({ memberOffset }) => memberOffset)).toEqual([0, 25, 0]);
  });

  it('miss nobody when a page could not be read: the next is the one after the page shown', async () => {
    const page = (offset: number) => {
      const items = Array.from({ length: 50 }, (_, index) => aMember({ contactId: `${offset + index}` }));
      return got(aView({ members: { items, total: 200, offset, rest: 150 - offset } }));
    };
    const card = renderDeal({ get: [page(0), timedOut, page(50), timedOut, page(0)] });
    await card.shows('1–50 of 200');
    card.press('member-pages-on');
    await card.shows('did not answer in time');
    expect(card.texts()).toContain('1–50 of 200');
    card.press('member-pages-on');
    await card.shows('51–100 of 200');
    card.press('member-pages-back');
    await card.shows('did not answer in time');
    card.press('member-pages-back');
    await card.shows('1–50 of 200');
    expect(card.gets().map(({ memberOffset }) => memberOffset)).toEqual([0, 50, 50, 0, 0]);
  });

  it('begin anew when the reader looks further back', async () => {
    const long = aView({ members: { items: [aMember()], total: 2, offset: 0, rest: 1 } });
    const card = renderDeal({ get: [got(long)] });
    await card.shows('Ada Winter');
    card.press('member-pages-on');
    await card.waitFor(() => expect(card.gets()).toHaveLength(2));
    await card.shows('1–1 of 2');
    card.choose('days', 365);
    await card.waitFor(() => expect(card.gets()).toHaveLength(3));
    expect(card.gets()[2]).toMatchObject({ days: 365, memberOffset: 0, timelineOffset: 0 });
  });
});

describe('setting a role', () => {
  const openBen = async (set: object[], get: object[] = [got(aView())]) => {
    const card = renderDeal({ get, set });
    await card.shows('Ben Marsh');
    card.press('set-role-502');
    card.chooseMany('roles', ['END_USER']);
    return card;
  };

  it('offers what the portal offers, saves all roles of the person and counts anew', async () => {
    const after = aView({ coverage: 1 });
    const card = await openBen([saved], [got(aView()), got(after)]);
    expect(card.findByTestId(MultiSelect, 'roles').props.options).toHaveLength(9);
    card.save();
    await card.waitFor(() => expect(card.gets()).toHaveLength(2));
    expect(card.sets()).toEqual([
      { record: { portalId: 4242001, dealId: '900' }, contactId: '502', roles: ['END_USER'] },
    ]);
    expect(card.maybeFindByTestId(MultiSelect, 'roles')).toBeNull();
    expect(card.mocks.actions.addAlert.calls.at(-1)?.[0]).toMatchObject({
      type: 'success',
      message: 'Role saved',
    });
  });

  it.each<[Failure, string]>([
    [
      { ok: false, code: 'rule_refused', retryable: false, properties: ['hs_buying_role'], message: '' },
      'A rule of your portal asks for this first: Buying role',
    ],
    [{ ok: false, code: 'missing_scope', retryable: false, scopes: ['contacts.write'] }, 'contacts.write'],
    [timedOut, 'did not answer in time'],
  ])('that is refused with %j says why and keeps the choice', async (failure, words) => {
    const card = await openBen([failure, saved]);
    card.save();
    await card.shows('Not saved yet; your choice is kept');
    await card.shows(words);
    expect(card.findByTestId(MultiSelect, 'roles').props.value).toEqual(['END_USER']);
    card.press('retry');
    await card.waitFor(() => expect(card.maybeFindByTestId(MultiSelect, 'roles')).toBeNull());
    expect(card.sets()).toHaveLength(2);
  });

  it('is sent once, however often the button is pressed', async () => {
    const card = await openBen([pending().reply as unknown as object]);
    card.save();
    card.save();
    await card.waitFor(() => expect(card.findByTestId(LoadingButton, 'save-role').props.loading).toBe(true));
    expect(card.sets()).toHaveLength(1);
    expect(card.findByTestId(MultiSelect, 'roles').props.readOnly).toBe(true);
  });

  it('says when the contact has the role and the deal’s label could not be set', async () => {
    const card = await openBen([{ ...saved, labelled: false }]);
    card.save();
    await card.waitFor(() =>
      expect(card.mocks.actions.addAlert.calls.at(-1)?.[0]).toMatchObject({ type: 'warning' }),
    );
  });

  it('keeps roles that the portal no longer offers', async () => {
    const view = aView({ rolesOffered: [{ value: 'END_USER', label: 'User' }] });
    const card = renderDeal({ get: [got(view)] });
    await card.shows('Ada Winter');
    card.press('set-role-501');
    expect(card.findByTestId(MultiSelect, 'roles').props.options).toEqual([
      { value: 'END_USER', label: 'User' },
      { value: 'DECISION_MAKER', label: 'Decision maker' },
    ]);
  });

  it('changes nothing when cancelled', async () => {
    const card = await openBen([saved]);
    card.press('cancel-role');
    await card.waitFor(() => expect(card.maybeFindByTestId(MultiSelect, 'roles')).toBeNull());
    expect(card.sets()).toEqual([]);
  });
});
