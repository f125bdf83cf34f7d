/** Dated path of property definitions and the one that HubSpot's typed client calls. */
export const propertyPaths = (rest = ''): string[] => [
  `/crm/properties/:version/:objectType${rest}`,
  `/crm/v3/properties/:objectType${rest}`,
];

/** Schemas: dated, the typed client's, and the older documented v3 address. */
export const schemaPaths = (rest = ''): string[] => [
  `/crm-object-schemas/:version/schemas${rest}`,
  `/crm-object-schemas/v3/schemas${rest}`,
  `/crm/v3/schemas${rest}`,
];

/** Associations between two object types: batches and labels. */
export const associationPaths = (rest = ''): string[] => [
  `/crm/associations/:version/:fromObjectType/:toObjectType${rest}`,
  `/crm/v4/associations/:fromObjectType/:toObjectType${rest}`,
];

/** Associations of one record. */
export const recordAssociationPaths = (rest = ''): string[] => [
  `/crm/objects/:version/:fromObjectType/:fromObjectId/associations${rest}`,
  `/crm/v4/objects/:fromObjectType/:fromObjectId/associations${rest}`,
];

export const associationConfigurationPaths = (rest = ''): string[] => [
  `/crm/associations/:version/definitions/configurations${rest}`,
  `/crm/v4/associations/definitions/configurations${rest}`,
];

export const pipelinePaths = (rest = ''): string[] => [
  `/crm/pipelines/:version/:objectType${rest}`,
  `/crm/v3/pipelines/:objectType${rest}`,
];

export const ownerPaths = (rest = ''): string[] => [`/crm/owners/:version${rest}`, `/crm/v3/owners${rest}`];

export const userPaths = (rest = ''): string[] => [
  `/settings/users/:version${rest}`,
  `/settings/v3/users${rest}`,
];

export const listPaths = (rest = ''): string[] => [`/crm/lists/:version${rest}`, `/crm/v3/lists${rest}`];
