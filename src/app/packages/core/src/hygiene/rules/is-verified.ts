import type { HygieneRuleId } from '@tandem/taxonomy';
import type { Subject } from '../model';
import { settles } from '../verifications';

/**
 * Whether a person said that a property's present value is right. Only rules that look at several properties need to
 * ask: a word on one of them must not hide a fault in another.
 *
 * @param rule whose finding the word settles; absent: the rule that is looking
 */
export const isVerified = (
  { verifications, heard = verifications, properties }: Subject,
  property: string,
  rule?: HygieneRuleId,
): boolean =>
  (rule === undefined ? heard : verifications).some(
    (word) =>
      word.property === property &&
      word.value === (properties[property] ?? '') &&
      (rule === undefined || settles(word, rule)),
  );
