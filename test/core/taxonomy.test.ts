import {
  agreementDefaults,
  dispositions,
  maxTextLength,
  maxUniqueProperties,
  qualifiedName,
  ratings,
  reasons,
  tandemCustomObjects,
  tandemGroups,
  tandemProperties,
} from '@tandem/taxonomy';
import type { CustomObjectDefinition, ObjectType, PropertyDefinition } from '@tandem/taxonomy';

/** HubSpot, CRM properties guide: which field types a type may have, of those used here. */
const fieldTypesOf: Record<PropertyDefinition['type'], string[]> = {
  bool: ['booleancheckbox'],
  enumeration: ['booleancheckbox', 'checkbox', 'radio', 'select'],
  date: ['date'],
  datetime: ['date'],
  string: ['text', 'textarea'],
  number: ['number'],
};

const all = (Object.keys(tandemProperties) as ObjectType[]).flatMap((objectType) =>
  tandemProperties[objectType].map((property: PropertyDefinition) => ({ objectType, property })),
);

/** Names of the properties that break a rule. */
const breaking = (keeps: (property: PropertyDefinition, objectType: ObjectType) => boolean): string[] =>
  all
    .filter(({ property, objectType }) => !keeps(property, objectType))
    .map(({ objectType, property }) => `${objectType}.${property.name}`);

const distinct = (values: readonly string[]) => new Set(values).size === values.length;

describe('every property', () => {
  it('is looked at', () => {
    expect(all.length).toBeGreaterThan(50);
  });

  it('has a name that HubSpot takes', () => {
    expect(breaking(({ name }) => /^[a-z][a-z0-9_]{0,99}$/.test(name))).toEqual([]);
  });

  it('says what it is in words of its own', () => {
    expect(breaking(({ label }) => label.trim() === label && label.length > 2)).toEqual([]);
    expect(breaking(({ label, description }) => /[.!]$/.test(description) && description !== label)).toEqual(
      [],
    );
  });

  it('has a field type that goes with its type', () => {
    expect(breaking(({ type, fieldType }) => fieldTypesOf[type].includes(fieldType))).toEqual([]);
  });

  it('belongs to the group of its object type', () => {
    expect(breaking(({ groupName }, objectType) => groupName === tandemGroups[objectType].name)).toEqual([]);
  });

  it('has options when it is an enumeration, and only then', () => {
    expect(breaking(({ type, options }) => (options !== undefined) === (type === 'enumeration'))).toEqual([]);
  });

  it('keeps its options few, one for each issue of hygiene excepted, distinct and stable', () => {
    const many = breaking(({ options = [] }) => options.length <= 20);
    expect(many).toEqual(['contacts', 'companies', 'deals'].map((type) => `${type}.tandem_hygiene_issues`));
    expect(breaking(({ options = [] }) => distinct(options.map(({ value }) => value)))).toEqual([]);
    expect(breaking(({ options = [] }) => distinct(options.map(({ label }) => label)))).toEqual([]);
    const isStable = (value: string) => /^[a-z0-9_]+$/.test(value) || /^[A-F]$/.test(value);
    expect(breaking(({ options = [] }) => options.every(({ value }) => isStable(value)))).toEqual([]);
  });

  it('demands unique values only of text and numbers', () => {
    expect(
      breaking(({ hasUniqueValue, type }) => !hasUniqueValue || ['string', 'number'].includes(type)),
    ).toEqual([]);
  });
});

describe('the tables', () => {
  it.each(Object.entries(tandemProperties))('name each property of %s once', (_, properties) => {
    const names = properties.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
  });

  it.each(Object.entries(tandemProperties))(
    'keep unique properties of %s within the limit',
    (_, properties) => {
      const unique = properties.filter((property: PropertyDefinition) => property.hasUniqueValue);
      expect(unique.length).toBeLessThanOrEqual(maxUniqueProperties);
    },
  );

  it('prefix what goes onto standard objects, so that it cannot meet a name of the portal', () => {
    for (const objectType of ['contacts', 'companies', 'deals'] as const) {
      for (const { name } of tandemProperties[objectType]) expect(name).toMatch(/^tandem_/);
    }
  });

  it('project the same facts to contacts and deals', () => {
    const projected = (objectType: 'contacts' | 'deals') =>
      tandemProperties[objectType].filter(({ name }) => name.startsWith('tandem_feedback_'));
    expect(projected('contacts')).toEqual(projected('deals'));
    expect(projected('deals')).toHaveLength(16);
  });

  it('use one list of options for the ledger and its projection', () => {
    const optionsOf = (objectType: ObjectType, name: string) =>
      tandemProperties[objectType].find((property: PropertyDefinition) => property.name === name) as
        PropertyDefinition | undefined;
    for (const name of ['disposition', 'reason', 'sub_reason']) {
      const ledger = optionsOf('lead_feedback', name)?.options;
      expect(ledger).toBeDefined();
      expect(optionsOf('contacts', `tandem_feedback_${name}`)?.options).toBe(ledger);
    }
  });
});

describe.each(tandemCustomObjects.map((object: CustomObjectDefinition) => [object.name, object] as const))(
  'custom object %s',
  (_, object) => {
    const byName = new Map(object.properties.map((property) => [property.name, property]));

    it('shows, requires and searches properties that it has', () => {
      const used = [
        object.primaryDisplayProperty,
        ...object.secondaryDisplayProperties,
        ...object.requiredProperties,
        ...object.searchableProperties,
      ];
      for (const name of used) expect(byName.has(name)).toBe(true);
    });

    it('has a readable title and a unique key without which no record is made', () => {
      expect(byName.get(object.primaryDisplayProperty)?.type).toBe('string');
      expect(object.requiredProperties.some((name) => byName.get(name)?.hasUniqueValue)).toBe(true);
    });
  },
);

describe('version 1 of the agreement', () => {
  const { settings, version } = agreementDefaults;

  it('fits into a property', () => {
    expect(JSON.stringify(settings).length).toBeLessThan(maxTextLength / 4);
    expect(version).toBe(1);
  });

  it('offers exactly what the properties can hold', () => {
    const values = (list: ReadonlyArray<{ value: string }>) => list.map(({ value }) => value);
    expect(values(settings.ratings)).toEqual(values(ratings));
    expect(values(settings.dispositions)).toEqual(values(dispositions));
    expect(values(settings.reasons)).toEqual(values(reasons));
  });

  it('has at most nine reasons and an action of marketing for each', () => {
    expect(settings.reasons.length).toBeLessThanOrEqual(9);
    for (const { marketingAction } of settings.reasons) expect(marketingAction.length).toBeGreaterThan(5);
  });

  it('has a rule for every disposition', () => {
    expect(Object.keys(settings.rules)).toEqual(dispositions.map(({ value }) => value));
    expect(settings.rules.recycled).toEqual({ reason: 'required', wakeUpDate: 'required' });
    expect(settings.rules.rejected?.reason).toBe('required');
  });

  it('asks for a sub-reason where the reason alone tells marketing nothing', () => {
    const asking = settings.reasons.filter(({ subReasonRequired }) => subReasonRequired);
    expect(asking.map(({ value }) => value)).toEqual(['no_fit']);
    for (const { subReasons } of asking) expect(subReasons.length).toBeGreaterThan(1);
  });

  it('recycles after days that the card suggests as well', () => {
    for (const { recycle } of settings.reasons) {
      if (recycle.kind === 'after_days') expect(settings.wakeUpDays).toContain(recycle.days);
    }
  });
});

it('addresses custom objects by their fully qualified name', () => {
  expect(qualifiedName(4242001, 'lead_feedback')).toBe('p4242001_lead_feedback');
});
