/** A custom object's schema as HubSpot keeps it (spec: ObjectSchema), without its properties and associations. */
export interface StoredSchema {
  /** `2-<id>`. */
  objectTypeId: string;
  id: string;
  name: string;
  /** `p{portalId}_{name}`, the address used in API paths. */
  fullyQualifiedName: string;
  labels: { singular?: string; plural?: string };
  description?: string;
  primaryDisplayProperty?: string;
  secondaryDisplayProperties: string[];
  requiredProperties: string[];
  searchableProperties: string[];
  allowsSensitiveProperties: boolean;
  archived: boolean;
  createdAt: number;
  updatedAt: number;
}

/** The number that follows `2-` in the first custom object's type id; a new account of the real HubSpot counts on from elsewhere. */
const FIRST_CUSTOM_OBJECT_ID = 48_120_001;

/** Schemas of custom objects; an archived one keeps its id. */
export class SchemaStore {
  private readonly schemas = new Map<string, StoredSchema>();
  private nextId = FIRST_CUSTOM_OBJECT_ID;

  /** The id for the next schema; each is given once. */
  takeId(): string {
    return String(this.nextId++);
  }

  put(schema: StoredSchema): void {
    this.schemas.set(schema.objectTypeId, schema);
  }

  get(objectTypeId: string): StoredSchema | undefined {
    return this.schemas.get(objectTypeId);
  }

  findByName(name: string): StoredSchema | undefined {
    return this.all().find((schema) => schema.name.toLowerCase() === name.toLowerCase());
  }

  /** Live schemas in order of creation, or the archived ones. */
  all(options: { archived?: boolean } = {}): StoredSchema[] {
    return [...this.schemas.values()].filter((schema) => schema.archived === (options.archived ?? false));
  }

  purge(objectTypeId: string): void {
    this.schemas.delete(objectTypeId);
  }
}
