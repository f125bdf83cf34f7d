import { Button, Input } from '@hubspot/ui-extensions';
import type { HygieneView } from '@tandem/contracts';
import { aField, aFinding, aSuggestion, aTypo, aView, got, mailField } from './builders';
import { pending, renderCard, settled } from './card';

const record = { portalId: 4242001, objectType: 'contacts', recordId: '501' };
const after = (parts: Partial<HygieneView> = {}) =>
  got(aView({ score: 71, grade: 'C', findings: [aFinding()], nextBest: null, ...parts }));

describe.each(['full', 'compact'] as const)('in the %s card', (card) => {
  it('one click saves a suggestion with the value that was seen, and says what it did', async () => {
    const shown = renderCard({ get: [got(aView())], fix: [after()] }, { card });
    await shown.shows('Use “ada@gmail.com”');
    expect(shown.texts()).toContain('A likely typing error in the domain.');
    shown.press('use-0');
    await shown.shows('Saved: 62 → 71, grade D → C');
    expect(shown.fixes()).toEqual([
      {
        record,
        locale: 'en',
        timeZone: 'Europe/Berlin',
        changes: [{ property: 'email', value: 'ada@gmail.com', seen: 'ada@gmial.com' }],
      },
    ]);
    expect(shown.mocks.actions.refreshObjectProperties.callCount).toBe(1);
    expect(shown.texts()).toContain('71 of 100');
    expect(shown.gets()).toHaveLength(1);
  });

  it('saving turns to the next finding, in the same place', async () => {
    const shown = renderCard({ get: [got(aView())], fix: [after()] }, { card });
    await shown.shows('Use “ada@gmail.com”');
    expect(shown.findByTestId(Input, 'field').props.label).toBe('Email');
    shown.press('use-0');
    await shown.shows('71 of 100');
    expect(shown.findByTestId(Input, 'field').props).toMatchObject({ label: 'Job title', value: '' });
  });

  it('what is typed is saved clean, even when it is sent before the next render', async () => {
    const shown = renderCard({ get: [got(aView())], fix: [after()] }, { card });
    await shown.shows('Use “ada@gmail.com”');
    shown.write('  ada@mail.example \u0007');
    shown.save();
    await shown.shows('71 of 100');
    expect(shown.fixes()[0]!.changes).toEqual([
      { property: 'email', value: 'ada@mail.example', seen: 'ada@gmial.com' },
    ]);
  });

  it('a suggestion of several properties is one click', async () => {
    const name = {
      label: 'First name',
      property: 'firstname',
      value: 'Ada',
      display: 'Ada',
      seen: 'Ada Example',
    };
    const last = { label: 'Last name', property: 'lastname', value: 'Example', display: 'Example', seen: '' };
    const finding = aTypo({ suggestions: [{ changes: [name, last], why: 'Two names in one field.' }] });
    const shown = renderCard({ get: [got(aView({ findings: [finding] }))], fix: [after()] }, { card });
    await shown.shows('Use First name: Ada, Last name: Example');
    shown.press('use-0');
    await shown.shows('71 of 100');
    expect(shown.fixes()[0]!.changes.map(({ property, seen }) => [property, seen])).toEqual([
      ['firstname', 'Ada Example'],
      ['lastname', ''],
    ]);
  });

  it('says that it is saving, once, whatever is pressed meanwhile', async () => {
    const { reply, finish } = pending();
    const shown = renderCard({ get: [got(aView())], fix: [reply] }, { card });
    await shown.shows('Use “ada@gmail.com”');
    shown.press('use-0');
    shown.press('use-0');
    shown.save();
    await shown.shows('Saving…');
    finish(after());
    await shown.shows('71 of 100');
    expect(shown.fixes()).toHaveLength(1);
  });

  it('“right as it is” is the reader’s word', async () => {
    const verified = after({ score: 68, grade: 'D' });
    const shown = renderCard({ get: [got(aView())], verify: [verified] }, { card });
    await shown.shows('It is right as it is');
    shown.press('verify');
    await shown.shows('Noted as right: 62 → 68, grade D');
    expect(shown.verifies()).toEqual([
      {
        record,
        locale: 'en',
        timeZone: 'Europe/Berlin',
        property: 'email',
        rule: 'email_domain_typo',
        seen: 'ada@gmial.com',
        by: { userId: '42', email: 'mia@example.com', name: 'Mia Hansen' },
      },
    ]);
  });

  it('“later” turns to the next finding, and after the last to the first', async () => {
    const shown = renderCard({ get: [got(aView())] }, { card });
    await shown.shows('Use “ada@gmail.com”');
    shown.press('later');
    await shown.waitFor(() => expect(shown.findByTestId(Input, 'field').props.label).toBe('Job title'));
    shown.press('later');
    await shown.waitFor(() => expect(shown.findByTestId(Input, 'field').props.label).toBe('Email'));
  });
});

describe('a suggestion to empty fields', () => {
  const emptied = (property: string, label: string) => ({
    ...{ property, label, value: '', display: '', seen: 'n/a' },
  });
  it.each([
    ['one', [emptied('city', 'City')], 'Leave it empty'],
    [
      'several',
      [emptied('city', 'City'), emptied('zip', 'Postal Code')],
      'Leave empty: City and Postal Code',
    ],
    [
      'one of several',
      [emptied('city', 'City'), { ...emptied('zip', 'Postal Code'), value: '10115', display: '10115' }],
      'Use City: empty, Postal Code: 10115',
    ],
  ])('says so of %s', async (_, changes, words) => {
    const finding = aTypo({ suggestions: [{ changes, why: 'A placeholder.' }] });
    const shown = renderCard({ get: [got(aView({ findings: [finding] }))], fix: [after()] });
    await shown.shows(words);
    expect(shown.findByTestId(Button, 'use-0').text).toBe(words);
    shown.press('use-0');
    await shown.shows('71 of 100');
    expect(shown.fixes()[0]!.changes[0]!.value).toBe('');
  });
});

describe('before anything is sent', () => {
  it('an empty field is asked to be filled', async () => {
    const shown = renderCard({ get: [got(aView({ findings: [aFinding()], nextBest: null }))] });
    await shown.shows('Job title is empty');
    shown.save();
    await shown.shows('Enter a value first.');
    shown.write('   ');
    shown.save();
    await shown.shows('Enter a value first.');
    expect(shown.fixes()).toEqual([]);
  });

  it('a placeholder need not be cleared, and travels as what was seen', async () => {
    const finding = aFinding({ input: aField({ value: 'asdf' }) });
    const shown = renderCard({ get: [got(aView({ findings: [finding], nextBest: null }))], fix: [after()] });
    await shown.shows('Job title is empty');
    expect(shown.written()).toBe('');
    shown.save();
    await shown.shows('Enter a value first.');
    shown.write('Astronomer');
    shown.save();
    await shown.shows('71 of 100');
    expect(shown.fixes()[0]!.changes).toEqual([{ property: 'jobtitle', value: 'Astronomer', seen: 'asdf' }]);
  });

  it('a value that was not changed is not sent', async () => {
    const shown = renderCard({ get: [got(aView())] });
    await shown.shows('Use “ada@gmail.com”');
    shown.save();
    await shown.shows('Change the value first.');
    shown.write('ada@gmial.com ');
    shown.save();
    await shown.shows('Change the value first.');
    expect(shown.fixes()).toEqual([]);
  });

  it('a value longer than HubSpot keeps is not sent', async () => {
    const shown = renderCard({ get: [got(aView())] });
    await shown.shows('Use “ada@gmail.com”');
    shown.write('x'.repeat(65_537));
    shown.save();
    await shown.shows('This is too long for HubSpot.');
    expect(shown.fixes()).toEqual([]);
  });

  it('a value can be emptied', async () => {
    const shown = renderCard({ get: [got(aView())], fix: [after()] });
    await shown.shows('Use “ada@gmail.com”');
    shown.write('');
    shown.save();
    await shown.shows('71 of 100');
    expect(shown.fixes()[0]!.changes[0]!.value).toBe('');
  });
});

describe('after saving', () => {
  it('a value that is still wrong stays open', async () => {
    const wrong = aTypo({ input: aField({ ...mailField, value: 'ada@gmali.com' }), suggestions: [] });
    const still = got(aView({ findings: [aFinding({ points: 20 }), wrong], nextBest: null }));
    const shown = renderCard({ get: [got(aView())], fix: [still] });
    await shown.shows('Use “ada@gmail.com”');
    shown.write('ada@gmali.com');
    shown.save();
    await shown.shows('Saved: 62, grade D. This still needs a look.');
    expect(shown.findByTestId(Input, 'field').props).toMatchObject({
      label: 'Email',
      value: 'ada@gmali.com',
    });
  });

  it('a score of another card on the record is looked up, one’s own is not', async () => {
    const shown = renderCard({ get: [got(aView()), got(aView({ score: 77 }))] });
    await shown.shows('62 of 100');
    const [, tell] = shown.mocks.actions.onCrmPropertiesUpdate.calls[0]!;
    const told = tell as (properties: Record<string, string>) => void;
    told({ tandem_hygiene_score: '62' });
    await settled();
    expect(shown.gets()).toHaveLength(1);
    told({ tandem_hygiene_score: '77' });
    await shown.shows('77 of 100');
  });

  it('several suggestions stand below each other', async () => {
    const finding = aTypo({ suggestions: [aSuggestion(), aSuggestion({ display: 'ada@gmail.co' })] });
    const shown = renderCard({ get: [got(aView({ findings: [finding] }))] });
    await shown.shows('Use “ada@gmail.co”');
    expect(shown.findByTestId(Button, 'use-1').text).toBe('Use “ada@gmail.co”');
  });
});
