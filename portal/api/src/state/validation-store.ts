/** Rule types of the property validations API (spec: PublicPropertyValidationRule). */
export const RULE_TYPES = [
  'AFTER_DATETIME_DURATION',
  'AFTER_DURATION',
  'ALPHANUMERIC',
  'BEFORE_DATETIME_DURATION',
  'BEFORE_DURATION',
  'DAYS_OF_WEEK',
  'DECIMAL',
  'DOMAIN',
  'EMAIL',
  'EMAIL_ALLOWED_DOMAINS',
  'EMAIL_BLOCKED_DOMAINS',
  'END_DATE',
  'END_DATETIME',
  'FORMAT',
  'MAX_LENGTH',
  'MAX_NUMBER',
  'MIN_LENGTH',
  'MIN_NUMBER',
  'PHONE_NUMBER_WITH_EXPLICIT_COUNTRY_CODE',
  'REGEX',
  'SPECIAL_CHARACTERS',
  'START_DATE',
  'START_DATETIME',
  'URL',
  'URL_ALLOWED_DOMAINS',
  'URL_BLOCKED_DOMAINS',
  'WHITESPACE',
] as const;
export type RuleType = (typeof RULE_TYPES)[number];

export interface ValidationRule {
  ruleType: RuleType;
  ruleArguments: string[];
  shouldApplyNormalization?: boolean;
}

/** What values of a property must look like, by object type and property; one rule of each type. */
export class ValidationStore {
  private readonly rules = new Map<string, Map<string, Map<RuleType, ValidationRule>>>();

  put(objectTypeId: string, property: string, rule: ValidationRule): void {
    const ofType = this.rules.get(objectTypeId) ?? new Map<string, Map<RuleType, ValidationRule>>();
    const ofProperty = ofType.get(property) ?? new Map<RuleType, ValidationRule>();
    ofProperty.set(rule.ruleType, rule);
    ofType.set(property, ofProperty);
    this.rules.set(objectTypeId, ofType);
  }

  get(objectTypeId: string, property: string, ruleType: string): ValidationRule | undefined {
    return this.of(objectTypeId, property).find((rule) => rule.ruleType === ruleType);
  }

  of(objectTypeId: string, property: string): ValidationRule[] {
    return [...(this.rules.get(objectTypeId)?.get(property)?.values() ?? [])];
  }

  /** Every property of the object type that has rules. */
  all(objectTypeId: string): Array<{ propertyName: string; rules: ValidationRule[] }> {
    return [...(this.rules.get(objectTypeId) ?? [])].map(([propertyName, rules]) => ({
      propertyName,
      rules: [...rules.values()],
    }));
  }
}
