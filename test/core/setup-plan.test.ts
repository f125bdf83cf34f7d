import fc from 'fast-check';
import { planSetup } from '@tandem/core';
import type { ObservedPortal, ObservedProperty, SetupStep } from '@tandem/core';
import { agreementDefaults, feedbackProjection, tandemProperties } from '@tandem/taxonomy';
import type { ObjectType } from '@tandem/taxonomy';
import { carryOut, completePortal, emptyPortal } from './setup-portal';

const plan = (portal: ObservedPortal) => planSetup(portal, agreementDefaults);
const kinds = (steps: SetupStep[]) => [...new Set(steps.map(({ kind }) => kind))];

const contacts = (portal: ObservedPortal) => {
  const found = portal.objectTypes.contacts;
  if (!found) throw new Error('contacts are missing');
  return found;
};

const property = (portal: ObservedPortal, name: string): ObservedProperty => {
  const found = contacts(portal).properties.find((one) => one.name === name);
  if (!found) throw new Error(`${name} is missing`);
  return found;
};

const archive = (portal: ObservedPortal, name: string) => {
  const old = property(portal, name);
  contacts(portal).properties = contacts(portal).properties.filter((one) => one !== old);
  contacts(portal).archivedProperties.push(old);
};

describe('planning setup', () => {
  it('creates everything in an empty portal, groups before properties, the agreement last', () => {
    const { steps, alreadyThere } = plan(emptyPortal());
    expect(alreadyThere).toBe(0);
    expect(kinds(steps)).toEqual([
      'create-group',
      'create-property',
      'create-custom-object',
      'create-agreement',
    ]);
    expect(steps.filter(({ kind }) => kind === 'create-property')).toHaveLength(
      tandemProperties.contacts.length + tandemProperties.companies.length + tandemProperties.deals.length,
    );
  });

  it('has nothing to do in a complete portal, and counts what is there', () => {
    const { steps, alreadyThere } = plan(completePortal());
    expect(steps).toEqual([]);
    const properties = Object.values(tandemProperties).reduce((sum, list) => sum + list.length, 0);
    const [groups, customObjects, associations, agreements] = [3, 2, 3, 1];
    expect(alreadyThere).toBe(properties + groups + customObjects + associations + agreements);
  });

  it('puts label and description right', () => {
    const portal = completePortal();
    Object.assign(property(portal, 'tandem_feedback_rating'), { label: 'Rating', description: '' });
    expect(plan(portal).steps).toMatchObject([
      { kind: 'update-property', changes: { label: 'Lead rating', description: expect.any(String) } },
    ]);
  });

  it('adds missing options after those of the admin, and leaves labels, order and hidden flags alone', () => {
    const portal = completePortal();
    const reason = property(portal, 'tandem_feedback_reason');
    const ours = reason.options.filter(({ value }) => value !== 'no_budget');
    reason.options = [
      { value: 'price_war', label: 'Price war', displayOrder: 40, hidden: false },
      ...ours.map((option) => ({ ...option, label: `${option.label}!`, hidden: option.value === 'no_fit' })),
    ];
    const [step] = plan(portal).steps;
    expect(step).toMatchObject({
      kind: 'update-property',
      addedOptions: ['no_budget'],
      changes: {
        options: [
          ...reason.options,
          { value: 'no_budget', label: 'No budget', displayOrder: 41, hidden: false },
        ],
      },
    });
  });

  it('restores an archived property', () => {
    const portal = completePortal();
    archive(portal, 'tandem_feedback_count');
    expect(plan(portal).steps).toMatchObject([
      { kind: 'restore-property', property: { name: 'tandem_feedback_count' } },
    ]);
  });

  it.each([
    ['another type', { type: 'string', fieldType: 'text' }, 'other-type'],
    ['a field that holds several values', { type: 'enumeration', fieldType: 'checkbox' }, 'other-type'],
  ])('reports %s as a conflict and plans no change of it', (_, other, problem) => {
    const portal = completePortal();
    Object.assign(property(portal, 'tandem_feedback_disposition'), other);
    expect(plan(portal).steps).toMatchObject([
      { kind: 'conflict', problem: { kind: problem, archived: false } },
    ]);
  });

  it('reports an archived property of another type as a conflict instead of restoring it', () => {
    const portal = completePortal();
    property(portal, 'tandem_feedback_rating').type = 'datetime';
    archive(portal, 'tandem_feedback_rating');
    expect(plan(portal).steps).toMatchObject([{ kind: 'conflict', problem: { archived: true } }]);
  });

  it('reports a key that does not demand unique values', () => {
    const portal = completePortal();
    property(portal, 'tandem_import_id').hasUniqueValue = false;
    expect(plan(portal).steps).toMatchObject([{ kind: 'conflict', problem: { kind: 'not-unique' } }]);
  });

  it('lets an admin prefer radio buttons and long text fields', () => {
    const portal = completePortal();
    property(portal, 'tandem_feedback_disposition').fieldType = 'radio';
    property(portal, 'tandem_feedback_source').fieldType = 'textarea';
    expect(plan(portal).steps).toEqual([]);
  });

  it('leaves later versions of the agreement, and an edited version 1, alone', () => {
    expect(plan({ ...completePortal(), agreementVersions: [1, 2, 3] }).steps).toEqual([]);
    expect(plan({ ...completePortal(), agreementVersions: [] }).steps).toMatchObject([
      { kind: 'create-agreement', terms: { version: 1 } },
    ]);
  });

  it('adds a missing association of the ledger', () => {
    const portal = completePortal();
    const ledger = portal.customObjects?.lead_feedback;
    if (ledger) ledger.associatedObjectTypeIds = ['0-1', '2-77'];
    expect(plan(portal).steps).toEqual([
      { kind: 'create-association', from: 'lead_feedback', to: 'COMPANY' },
      { kind: 'create-association', from: 'lead_feedback', to: 'DEAL' },
    ]);
  });

  it('creates the group of a custom object only where a property needs it', () => {
    const portal = completePortal();
    const ledger = portal.objectTypes.lead_feedback;
    if (!ledger) throw new Error('the ledger is missing');
    ledger.groups = [];
    expect(plan(portal).steps).toEqual([]);
    ledger.properties = ledger.properties.filter(({ name }) => name !== 'campaign');
    expect(plan(portal).steps.map(({ kind }) => kind)).toEqual(['create-group', 'create-property']);
  });

  it('plans nothing for what could not be read', () => {
    const portal = completePortal();
    delete portal.objectTypes.deals;
    delete portal.customObjects;
    delete portal.agreementVersions;
    expect(plan(portal).steps).toEqual([]);
  });

  it('heals whatever is missing, after a stop between any two steps', () => {
    const objectTypes = Object.keys(tandemProperties) as ObjectType[];
    const damage = fc.record({
      lost: fc.array(fc.record({ objectType: fc.constantFrom(...objectTypes), place: fc.nat(30) })),
      archived: fc.array(fc.constantFrom(...feedbackProjection.map(({ name }) => name)), { maxLength: 4 }),
      noAgreement: fc.boolean(),
      noGroup: fc.boolean(),
      stopAfter: fc.nat(20),
    });
    fc.assert(
      fc.property(damage, ({ lost, archived, noAgreement, noGroup, stopAfter }) => {
        const portal = completePortal();
        new Set(archived).forEach((name) => archive(portal, name));
        for (const { objectType, place } of lost) portal.objectTypes[objectType]?.properties.splice(place, 1);
        if (noAgreement) portal.agreementVersions = [];
        if (noGroup) contacts(portal).groups = [];

        for (const step of plan(portal).steps.slice(0, stopAfter)) carryOut(portal, step);
        for (const step of plan(portal).steps) carryOut(portal, step);
        expect(plan(portal).steps).toEqual([]);
      }),
    );
  });

  it('goes from nothing to complete, wherever the first run stopped', () => {
    fc.assert(
      fc.property(fc.nat(60), (stopAfter) => {
        const portal = emptyPortal();
        for (const step of plan(portal).steps.slice(0, stopAfter)) carryOut(portal, step);
        for (const step of plan(portal).steps) carryOut(portal, step);
        expect(plan(portal).steps).toEqual([]);
      }),
    );
  });
});
