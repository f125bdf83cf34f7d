import { give, RepPortal } from './rep-portal';

let portal: RepPortal;
beforeAll(async () => {
  portal = await RepPortal.start();
});
afterAll(() => portal.close());
beforeEach(() => portal.calm());

describe('requests that must wait for one another', () => {
  it('are two rounds for reading a contact', async () => {
    const contact = portal.addContact();
    await portal.submitted(give(contact));
    portal.takeRounds();
    await portal.view(contact);
    expect(portal.takeRounds()).toBe(2);
  });

  it('are three rounds for reading a deal whose contact is known, four otherwise', async () => {
    const [first, second] = [portal.addContact(), portal.addContact()];
    const deal = portal.addDeal([first, second]);
    await portal.submitted(give(deal));
    portal.takeRounds();
    await portal.view({ ...deal, contactId: first.objectId });
    expect(portal.takeRounds()).toBeLessThanOrEqual(3);
    await portal.view(deal);
    expect(portal.takeRounds()).toBeLessThanOrEqual(4);
  });

  it('are six rounds for a verdict: read, decide, write, read back, project', async () => {
    const contact = portal.addContact();
    await portal.submitted(give(contact));
    expect(portal.takeRounds()).toBeLessThanOrEqual(6);
  });
});
