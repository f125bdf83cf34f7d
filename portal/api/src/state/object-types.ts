import { ApiError, invalid } from '../errors';

/** An object type as the API's paths and answers name it. */
export interface ObjectTypeDefinition {
  /** `0-1` for HubSpot's own, `2-<number>` for custom objects. */
  objectTypeId: string;
  /** Singular API name: `contact`; for a custom object its schema's name. */
  name: string;
  /** Plural API name: `contacts`; for a custom object the fully qualified name `p{portalId}_{name}`. */
  plural: string;
  /** Names for people; HubSpot's own types go by their API name. */
  labels?: { singular: string; plural: string };
  primaryDisplayProperty?: string;
  secondaryDisplayProperties: string[];
  /** Properties that a free-text search looks into. */
  searchableProperties: string[];
  /** Returned when a read names no properties. */
  defaultProperties: string[];
  /** Must have a value when a record is created. */
  requiredProperties: string[];
  readScope: string;
  writeScope: string;
  /** Scope for creating and changing properties and pipelines; default: the type's `crm.schemas.….write`. */
  schemaScope?: string;
  pipeline?: { pipelineProperty: string; stageProperty: string };
}

/** The object types of a portal: HubSpot's own, and custom ones as their schemas come and go. */
export class ObjectTypes {
  private readonly types = new Map<string, ObjectTypeDefinition>();

  constructor(types: ObjectTypeDefinition[] = []) {
    for (const type of types) this.add(type);
  }

  all(): ObjectTypeDefinition[] {
    return [...this.types.values()];
  }

  add(type: ObjectTypeDefinition): void {
    this.types.set(type.objectTypeId, type);
  }

  remove(objectTypeId: string): void {
    this.types.delete(objectTypeId);
  }

  get(objectTypeId: string): ObjectTypeDefinition | undefined {
    return this.types.get(objectTypeId);
  }

  /**
   * By object type id, singular or plural name, or a custom object's `p{portalId}_{name}` or `p_{name}`.
   * A custom object's bare name is no address: HubSpot took that away in June 2025
   * (developers.hubspot.com/changelog/breaking-change-removed-support-for-referencing-custom-object-types-by-base-name).
   */
  resolve(name: string): ObjectTypeDefinition | undefined {
    const wanted = name.toLowerCase();
    return this.all().find((type) =>
      isCustom(type)
        ? [type.objectTypeId, type.plural.toLowerCase(), `p_${type.name}`].includes(wanted)
        : [type.objectTypeId, type.name, type.plural].includes(wanted),
    );
  }
}

export const isCustom = (type: ObjectTypeDefinition): boolean => type.objectTypeId.startsWith('2-');

/** Object types that HubSpot has and this portal has not. */
const UNSUPPORTED = [
  ...['ticket', 'product', 'line_item', 'quote', 'feedback_submission', 'campaign', 'invoice', 'order'],
  ...['marketing_event', 'subscription', 'goal_target', 'user', 'appointment', 'project', 'listing'],
  ...['course', 'service', 'cart', 'discount', 'fee', 'tax', 'deal_split', 'postal_mail', 'partner_client'],
];

/**
 * The object type that a path, body or filter names. Types that HubSpot has and this portal has not
 * answer 501 by name; anything else gets HubSpot's 400 "Unable to infer object type from: …".
 */
export const resolveObjectType = (
  state: { objectTypes: ObjectTypes },
  name: string,
): ObjectTypeDefinition => {
  const type = state.objectTypes.resolve(name);
  if (type) return type;
  const singular = name.toLowerCase().replace(/s$/, '');
  if (UNSUPPORTED.includes(singular) || UNSUPPORTED.includes(name) || /^0-\d+$/.test(name)) {
    throw new ApiError(501, 'NOT_IMPLEMENTED', `Object type ${name} is not part of this portal`);
  }
  throw invalid(`Unable to infer object type from: ${name}`);
};
