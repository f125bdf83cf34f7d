/**
 * "Controlled" becomes required when the controlling property has one of these values
 * (knowledge.hubspot.com/properties/set-up-conditional-property-logic).
 */
export interface ConditionalRequiredRule {
  objectTypeId: string;
  controllingProperty: string;
  /** Values that trigger the rule; empty: any value. */
  controllingValues: string[];
  requiredProperties: string[];
}

/** Properties that the create form of an object type marks as required. */
export interface CreateRequiredRule {
  objectTypeId: string;
  requiredProperties: string[];
}

/**
 * Write rules that admins set in HubSpot's pages and that the 2026-09 write paths enforce
 * (developers.hubspot.com/changelog/crm-api-write-validation-enforcement). HubSpot has no API for them;
 * the portal takes them at `POST /_portal/rules`.
 */
export class RuleStore {
  conditionalRequired: ConditionalRequiredRule[] = [];
  createRequired: CreateRequiredRule[] = [];

  /** Replaces all rules. */
  replace(rules: {
    conditionalRequired?: ConditionalRequiredRule[];
    createRequired?: CreateRequiredRule[];
  }): void {
    this.conditionalRequired = rules.conditionalRequired ?? [];
    this.createRequired = rules.createRequired ?? [];
  }

  /** Rules of the object type that name the property, as controlling or required. */
  using(objectTypeId: string, property: string): number {
    return (
      this.conditionalRequired.filter(
        (rule) =>
          rule.objectTypeId === objectTypeId &&
          (rule.controllingProperty === property || rule.requiredProperties.includes(property)),
      ).length +
      this.createRequired.filter(
        (rule) => rule.objectTypeId === objectTypeId && rule.requiredProperties.includes(property),
      ).length
    );
  }
}
