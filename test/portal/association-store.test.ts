import fc from 'fast-check';
import { AssociationStore } from '../../portal/api/src/state/association-store';

const CONTACT = '0-1';
const COMPANY = '0-2';
const DEAL = '0-3';

const typeIds = (store: AssociationStore, from: string, fromId: string, to: string, toId: string): number[] =>
  store.between(from, fromId, to, toId).map(({ typeId }) => typeId);

describe('associations', () => {
  it('are kept in both directions', () => {
    const store = new AssociationStore();
    store.linkDefault(DEAL, '1', CONTACT, '7');
    expect(typeIds(store, DEAL, '1', CONTACT, '7')).toEqual([3]);
    expect(typeIds(store, CONTACT, '7', DEAL, '1')).toEqual([4]);
    store.unlink(CONTACT, '7', DEAL, '1');
    expect(store.from(DEAL, '1', CONTACT)).toEqual([]);
  });

  it('make the first company the primary one, whichever side is linked from', () => {
    const store = new AssociationStore();
    store.linkDefault(CONTACT, '7', COMPANY, '1');
    store.linkDefault(COMPANY, '2', CONTACT, '8');
    expect(typeIds(store, CONTACT, '7', COMPANY, '1')).toEqual([279, 1]);
    expect(typeIds(store, CONTACT, '8', COMPANY, '2')).toEqual([279, 1]);
  });

  it('keep the old company without label when another becomes primary', () => {
    const store = new AssociationStore();
    store.linkDefault(CONTACT, '7', COMPANY, '1');
    const primary = { category: 'HUBSPOT_DEFINED' as const, typeId: 1 };
    store.link({ fromObjectTypeId: CONTACT, fromId: '7', toObjectTypeId: COMPANY, toId: '2', ...primary });
    expect(typeIds(store, CONTACT, '7', COMPANY, '1')).toEqual([279]);
    expect(typeIds(store, CONTACT, '7', COMPANY, '2')).toEqual([279, 1]);
    expect(typeIds(store, COMPANY, '1', CONTACT, '7')).toEqual([280]);
  });

  it('lose all labels with the unlabelled link, and one label alone', () => {
    const store = new AssociationStore();
    const [label] = store.types.create({
      fromObjectTypeId: DEAL,
      toObjectTypeId: CONTACT,
      name: 'champion',
      label: 'Champion',
      createdAt: 0,
    });
    const link = () =>
      store.link({
        fromObjectTypeId: DEAL,
        fromId: '1',
        toObjectTypeId: CONTACT,
        toId: '7',
        category: 'USER_DEFINED',
        typeId: label.typeId,
      });
    link();
    store.unlink(DEAL, '1', CONTACT, '7', label.typeId, 'USER_DEFINED');
    expect(typeIds(store, DEAL, '1', CONTACT, '7')).toEqual([3]);
    link();
    store.unlink(DEAL, '1', CONTACT, '7', 3, 'HUBSPOT_DEFINED');
    expect(store.from(DEAL, '1', CONTACT)).toEqual([]);
    expect(store.from(CONTACT, '7', DEAL)).toEqual([]);
  });

  it('refuse a type that does not fit the pair', () => {
    const store = new AssociationStore();
    const wrong = { category: 'HUBSPOT_DEFINED' as const, typeId: 3 };
    expect(() =>
      store.link({ fromObjectTypeId: CONTACT, fromId: '1', toObjectTypeId: COMPANY, toId: '1', ...wrong }),
    ).toThrow('does not lead from');
  });

  it('stay in step and have one primary at most, whatever is linked and unlinked', () => {
    const id = fc.integer({ min: 1, max: 4 }).map(String);
    const step = fc.record({
      action: fc.constantFrom('default', 'primary', 'fromCompany', 'unlink', 'unlinkPrimary'),
      contact: id,
      company: id,
    });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
        const store = new AssociationStore();
        for (const { action, contact, company } of steps) {
          const ends = { fromObjectTypeId: CONTACT, fromId: contact, toObjectTypeId: COMPANY, toId: company };
          if (action === 'default') store.linkDefault(CONTACT, contact, COMPANY, company);
          if (action === 'primary') store.link({ ...ends, category: 'HUBSPOT_DEFINED', typeId: 1 });
          if (action === 'fromCompany') store.linkDefault(COMPANY, company, CONTACT, contact);
          if (action === 'unlink') store.unlink(CONTACT, contact, COMPANY, company);
          if (action === 'unlinkPrimary') store.unlink(COMPANY, company, CONTACT, contact, 2);
        }
        for (const contact of ['1', '2', '3', '4']) {
          const links = store.from(CONTACT, contact, COMPANY);
          expect(links.filter(({ typeId }) => typeId === 1).length).toBeLessThanOrEqual(1);
          for (const link of links) {
            const back = typeIds(store, COMPANY, link.toId, CONTACT, contact);
            expect(back).toContain(link.typeId === 1 ? 2 : 280);
          }
        }
      }),
    );
  });
});
