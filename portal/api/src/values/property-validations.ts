import type { StoredProperty } from '../state/types';
import type { RuleType, ValidationRule } from '../state/validation-store';

interface Broken {
  code: string;
  message: string;
}

type Check = (value: string, args: string[], now: number) => boolean;

const first = (args: string[]): number => Number(args[0]);
const domainOf = (value: string): string => value.split('@').at(-1)?.toLowerCase() ?? '';
const hostOf = (value: string): string => {
  try {
    return new URL(value.includes('://') ? value : `https://${value}`).hostname.toLowerCase();
  } catch {
    return '';
  }
};
const matches = (value: string, pattern: string | undefined): boolean => {
  try {
    return new RegExp(`^(?:${pattern ?? '.*'})$`, 'u').test(value);
  } catch {
    return false;
  }
};
const momentOf = (value: string): number => (/^-?\d+$/.test(value) ? Number(value) : Date.parse(value));
const DOMAIN = /^([a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}$/i;

/**
 * True when the value keeps the rule. Rules that are missing here (durations, days of the week, formats
 * with parameters) are stored and answered by the API but not enforced; the README says so.
 */
const CHECKS: Partial<Record<RuleType, Check>> = {
  MAX_LENGTH: (value, args) => value.length <= first(args),
  MIN_LENGTH: (value, args) => value.length >= first(args),
  MAX_NUMBER: (value, args) => Number(value) <= first(args),
  MIN_NUMBER: (value, args) => Number(value) >= first(args),
  DECIMAL: (value, args) => (value.split('.')[1]?.length ?? 0) <= first(args),
  REGEX: (value, args) => matches(value, args[0]),
  ALPHANUMERIC: (value, args) =>
    args[0] === 'NUMERIC_ONLY'
      ? /^\p{N}+$/u.test(value)
      : args[0] === 'ALPHABETIC_ONLY'
        ? /^\p{L}+$/u.test(value)
        : /^[\p{L}\p{N}]+$/u.test(value),
  SPECIAL_CHARACTERS: (value) => /^[\p{L}\p{N}\s]*$/u.test(value),
  WHITESPACE: (value) => !/\s/.test(value),
  EMAIL: (value) => /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(value),
  EMAIL_ALLOWED_DOMAINS: (value, args) => args.includes(domainOf(value)),
  EMAIL_BLOCKED_DOMAINS: (value, args) => !args.includes(domainOf(value)),
  DOMAIN: (value) => DOMAIN.test(value),
  URL: (value) => hostOf(value) !== '' && DOMAIN.test(hostOf(value)),
  URL_ALLOWED_DOMAINS: (value, args) => args.includes(hostOf(value)),
  URL_BLOCKED_DOMAINS: (value, args) => !args.includes(hostOf(value)),
  START_DATE: (value, args) => momentOf(value) >= momentOf(args[0] ?? ''),
  END_DATE: (value, args) => momentOf(value) <= momentOf(args[0] ?? ''),
  START_DATETIME: (value, args) => momentOf(value) >= momentOf(args[0] ?? ''),
  END_DATETIME: (value, args) => momentOf(value) <= momentOf(args[0] ?? ''),
  PHONE_NUMBER_WITH_EXPLICIT_COUNTRY_CODE: (value) => /^\+[\d\s().-]{6,}$/.test(value),
};

/**
 * Rules of the property validations API that a non-empty value breaks
 * (https://developers.hubspot.com/docs/api-reference/crm-property-validations-v3/guide).
 */
export const validationProblems = (
  rules: ValidationRule[],
  property: StoredProperty,
  value: string,
  now: number,
): Broken[] =>
  rules
    .filter((rule) => CHECKS[rule.ruleType]?.(value, rule.ruleArguments, now) === false)
    .map((rule) => ({
      code: `INVALID_${rule.ruleType}`,
      message: `${value} breaks the rule ${rule.ruleType} (${rule.ruleArguments.join(', ')}) of ${property.label}`,
    }));
