import { hygieneRecordProperties, mergeVerifications, setAtOf } from '@tandem/core/hygiene/record';
import type { FormerValue } from '@tandem/core/hygiene/record';
import { isNotFound } from '@tandem/crm';
import type { Crm, CrmRecord, Pipeline } from '@tandem/crm';
import { hygieneVerifications } from '@tandem/taxonomy';
import type { StandardObjectType, Verification } from '@tandem/taxonomy';
import { notFound } from '../refusal';
import { settleInOrder } from '../settle';
import { readTouchTerms } from '../touchpoints/touch-terms';
import type { TermsInForce } from '../touchpoints/touch-terms';
import { portalTimeZone } from '../touchpoints/time-zone';
import type { Reading } from '../touchpoints/read-person';
import { attempt } from '../touchpoints/source-outcome';
import type { Attempt } from '../touchpoints/source-outcome';
import { readDefinitions, readOwners, readPipelines } from './portal-facts';
import type { Definitions, OwnerList } from './portal-facts';

/** Which record is in view, and who looks. */
export interface InView {
  record: { portalId: number; objectType: StandardObjectType; recordId: string };
  /** BCP 47, as the card has it. */
  locale: string;
  /** IANA name; asked for when the card does not know it. */
  timeZone?: string;
}

/** A record with its own history and with what the portal says about all records. */
export interface KnownRecord {
  objectType: StandardObjectType;
  record: CrmRecord;
  /** When properties got their present values, epoch milliseconds. */
  setAt: Record<string, number>;
  scores: FormerValue[];
  verifications: Verification[];
  terms: TermsInForce;
  timeZone: string;
  definitions: Attempt<Definitions>;
  pipelines: Attempt<Pipeline[]>;
  owners: Attempt<OwnerList>;
}

/** The object types whose records belong to one that is scored. */
export const neighbourTypes = {
  contacts: ['companies', 'deals'],
  companies: ['contacts', 'deals'],
  deals: ['contacts', 'companies'],
} as const satisfies Record<StandardObjectType, readonly StandardObjectType[]>;

const whatOf = { contacts: 'contact', companies: 'company', deals: 'deal' } as const;

/**
 * Reads a record and what does not depend on it, in one round of requests.
 *
 * @param own reads the record itself, within the time of the whole call
 * @param more properties to read besides those of rules
 * @throws Refusal `not_found`, CrmError for the record itself
 */
export async function readRecord(
  reading: Reading,
  own: Crm,
  { record: { portalId, objectType, recordId }, timeZone: given }: InView,
  more: readonly string[] = [],
): Promise<KnownRecord> {
  reading.budget.take();
  const [record, terms, timeZone, definitions, pipelines, owners] = await settleInOrder([
    readOwn(own, objectType, recordId, more),
    readTouchTerms(reading, portalId),
    attempt(() => portalTimeZone(reading, given)),
    readDefinitions(reading, objectType),
    readPipelines(reading),
    readOwners(reading),
  ]);
  const histories = record.propertiesWithHistory ?? {};
  const versionsOf = (name: string) => histories[name] ?? [];
  return {
    objectType,
    record,
    setAt: setAtOf(histories),
    scores: versionsOf('tandem_hygiene_score').map(({ value, timestamp }) => ({
      value,
      at: Date.parse(timestamp),
    })),
    verifications: mergeVerifications(
      [
        record.properties[hygieneVerifications.name],
        ...versionsOf(hygieneVerifications.name).map(({ value }) => value),
      ],
      reading.now,
    ),
    terms,
    timeZone: timeZone.ok ? timeZone.value : 'UTC',
    definitions,
    pipelines,
    owners,
  };
}

/** A merged record answers to its old ids, but its associations do not: then it is read again under its new id. */
async function readOwn(
  crm: Crm,
  objectType: StandardObjectType,
  id: string,
  more: readonly string[],
): Promise<CrmRecord> {
  const { properties, propertiesWithHistory } = hygieneRecordProperties(objectType);
  const read = (recordId: string) =>
    crm.objects.get(objectType, recordId, {
      properties: [...new Set([...properties, ...more])],
      propertiesWithHistory,
      associations: neighbourTypes[objectType],
    });
  try {
    const record = await read(id);
    return record.id === id ? record : await read(record.id);
  } catch (error) {
    throw isNotFound(error) ? notFound(whatOf[objectType]) : error;
  }
}
