import { standingVerifications, withVerification, writeVerifications } from '@tandem/core/hygiene/record';
import { MACHINE_API } from '@tandem/crm';
import type { Crm } from '@tandem/crm';
import { hygieneVerifications } from '@tandem/taxonomy';
import type { Verification } from '@tandem/taxonomy';
import { invalidInput, notSetUp } from '../refusal';
import type { OpenRecord } from './load';
import type { KnownRecord } from './read-record';
import { withValues } from './with-values';

/** A second word of the same person on the same finding within this time, in milliseconds, is a retry. */
const retryMs = 60 * 60_000;

const { name } = hygieneVerifications;

/**
 * Keeps a person's word on the record, with all others that still hold, those included that somebody overwrote at the
 * same moment. It is Tandem's own property, so that an admin's rules about other fields do not stand in the way.
 *
 * @throws Refusal when the portal lacks the property, or the value is too long to be kept; CrmError
 */
export async function writeVerification(
  crm: Crm,
  { known, reading }: OpenRecord,
  word: Verification,
): Promise<KnownRecord> {
  const { objectType, record } = known;
  if (!Object.hasOwn(record.properties, name)) throw notSetUp([`${objectType}.${name}`]);
  const standing = standingVerifications(known.verifications, record.properties);
  const isRetry = standing.some(
    ({ property, rule, value, by, at }) =>
      property === word.property &&
      rule === word.rule &&
      value === word.value &&
      by === word.by &&
      word.at - at < retryMs,
  );
  const verifications = isRetry ? standing : withVerification(standing, word);
  const text = writeVerifications(verifications);
  if (text === null) throw invalidInput([{ field: 'seen', problem: 'too_long' }]);
  if (text !== record.properties[name]) {
    await crm.objects.update(objectType, record.id, { [name]: text }, { version: MACHINE_API });
  }
  return { ...withValues(known, { [name]: text }, reading.now), verifications };
}
