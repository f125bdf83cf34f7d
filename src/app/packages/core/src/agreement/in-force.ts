import { agreementDefaults } from '@tandem/taxonomy';
import type {
  AlignmentAgreementProperty,
  FeedbackAgreement,
  HygieneRuleId,
  HygieneTerms,
} from '@tandem/taxonomy';
import { momentOf, numberOf, textOf } from '../property-values';
import type { RecordProperties } from '../property-values';
import { parseHygieneTerms } from './parse-hygiene-terms';
import { parseSettings } from './parse-settings';
import { parseTouchTerms } from './parse-touch-terms';
import type { TouchTerms } from './parse-touch-terms';
import { UnreadableSettings } from './settings-object';

/** Properties to ask HubSpot for when reading agreements. */
export const agreementPropertyNames = [
  'agreement_version',
  'effective_at',
  'definition_mql',
  'definition_sal',
  'definition_sql',
  'settings',
] as const satisfies readonly AlignmentAgreementProperty[];

/** The agreement that applies, and what stood in the way of a newer one. */
export interface AgreementInForce extends TouchTerms {
  agreement: FeedbackAgreement;
  hygiene: HygieneTerms<HygieneRuleId>;
  /** Newer versions, already effective, that could not be read; newest first. */
  unreadable: Array<{ version: number; problem: string }>;
}

/**
 * The agreement in force: of the versions whose time has come, the newest readable one. A version without a number
 * or without a time is a draft and never applies. When no version in force can be read, Tandem's default terms
 * stand in, and `unreadable` says so.
 *
 * @param records all agreement records, in any order
 * @param now epoch milliseconds
 * @returns null when no version is in force: setup has not run, or all begin later
 */
export function agreementInForce(
  records: ReadonlyArray<{ properties: RecordProperties }>,
  now: number,
): AgreementInForce | null {
  const candidates = records
    .flatMap(({ properties }) => {
      const version = numberOf(properties, 'agreement_version');
      const effectiveAt = momentOf(properties, 'effective_at');
      const applies = version !== null && effectiveAt !== null && effectiveAt <= now;
      return applies ? [{ version, effectiveAt, properties }] : [];
    })
    .sort((a, b) => b.effectiveAt - a.effectiveAt || b.version - a.version);
  const unreadable: AgreementInForce['unreadable'] = [];
  for (const { version, effectiveAt, properties } of candidates) {
    try {
      const text = textOf(properties, 'settings');
      const definitions = definitionsOf(properties);
      const agreement = { version, effectiveAt, definitions, ...parseSettings(text) };
      return { agreement, ...parseTouchTerms(text), hygiene: parseHygieneTerms(text), unreadable };
    } catch (error) {
      if (!(error instanceof UnreadableSettings)) throw error;
      unreadable.push({ version, problem: error.message });
    }
  }
  const oldest = candidates.at(-1);
  if (!oldest) return null;
  return {
    agreement: defaultAgreement(oldest.effectiveAt),
    ...parseTouchTerms(null),
    hygiene: parseHygieneTerms(null),
    unreadable,
  };
}

function definitionsOf(properties: RecordProperties): FeedbackAgreement['definitions'] {
  const { mql, sal, sql } = agreementDefaults.definitions;
  return {
    mql: textOf(properties, 'definition_mql') ?? mql,
    sal: textOf(properties, 'definition_sal') ?? sal,
    sql: textOf(properties, 'definition_sql') ?? sql,
  };
}

/** The terms that Tandem starts with, as an agreement effective from a moment (epoch milliseconds). */
export function defaultAgreement(effectiveAt: number): FeedbackAgreement {
  const { version, definitions } = agreementDefaults;
  return { version, effectiveAt, definitions, ...parseSettings(null) };
}
