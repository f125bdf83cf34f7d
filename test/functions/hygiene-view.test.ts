import { addRecord, hygieneOf, messy, readBack, rulesIn } from './hygiene-portal';
import { RepPortal } from './rep-portal';

let portal: RepPortal;
beforeAll(async () => {
  portal = await RepPortal.start();
});
afterAll(() => portal.close());
beforeEach(() => portal.calm());

describe('a contact’s data', () => {
  it('comes as a score with its dimensions, findings and what to start with', async () => {
    const contact = addRecord(portal, 'contacts', messy);
    const view = await hygieneOf(portal, contact);
    expect(view).toMatchObject({
      record: { objectType: 'contacts', id: contact.recordId, name: 'MARIA Select' },
      terms: 'agreed',
      unmeasured: [],
      nextBest: {
        rule: 'email_domain_typo',
        property: 'email',
        label: 'Email',
        gain: 'Your e-mails arrive.',
      },
      writeBack: { state: 'written' },
    });
    expect(rulesIn(view)).toEqual(
      expect.arrayContaining(['contact_last_name_missing', 'name_in_wrong_case']),
    );
    expect(await readBack(portal, contact, 'tandem_hygiene_score')).toBe(String(view.score));
  });
});
