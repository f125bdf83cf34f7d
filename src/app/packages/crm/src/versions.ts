/**
 * Release that people's edits are written with. On `2026-09` HubSpot enforces the rules an admin set in the portal
 * (required and conditionally required properties), so that a rep's change cannot break them.
 * Reads use it as well: rules concern writes only.
 * Source: developers.hubspot.com/changelog/crm-api-write-validation-enforcement (11 August 2026).
 */
export const PEOPLE_API = '2026-09';

/**
 * Release that imports, projections and other machine writes are pinned to. `2026-03` does not enforce those rules,
 * so a record that already breaks one can still receive Tandem's own properties. Supported until September 2027.
 * Source: as above, and HubSpot's versioning page (each dated release is supported for 18 months).
 */
export const MACHINE_API = '2026-03';

export type ApiVersion = typeof PEOPLE_API | typeof MACHINE_API;
