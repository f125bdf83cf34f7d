import type { HygieneResult, Related, Subject } from '@tandem/core/hygiene';
import { standingVerifications } from '@tandem/core/hygiene/record';
import { callBudgetMs } from '../compose';
import type { Dependencies } from '../compose';
import { createCallBudget } from '../touchpoints/call-budget';
import { sourcesBudgetMs } from '../touchpoints/sources-budget';
import { loadEngine } from './engine';
import type { Engine } from './engine';
import { searchDuplicates } from './search-duplicates';
import { neighbourIds, readAround } from './read-around';
import type { Around } from './read-around';
import { readRecord } from './read-record';
import type { InView, KnownRecord } from './read-record';
import type { Reading } from '../touchpoints/read-person';

/** Requests of one call, that for writing back included: what a card may cost an account. */
export const mostCalls = 10;

/** A call under way: a record that was read, and what reads the rest. */
export interface OpenRecord {
  reading: Reading;
  known: KnownRecord;
  engine: Engine;
}

/** A record with its score. */
export interface ScoredRecord {
  known: KnownRecord;
  subject: Subject;
  result: HygieneResult;
  around: Around;
}

/** Reads a record, in one round of requests, while the engine loads. @throws Refusal, CrmError for the record itself */
export async function openRecord(
  { openCrm, memory, now }: Dependencies,
  inView: InView,
  more: readonly string[] = [],
): Promise<OpenRecord> {
  const reading = {
    crm: openCrm(sourcesBudgetMs),
    memory,
    now: now(),
    budget: createCallBudget(mostCalls),
  };
  const known = readRecord(reading, openCrm(callBudgetMs), inView, more);
  const [read, engine] = await Promise.all([known, loadEngine()]);
  return { reading, known: read, engine };
}

/** Reads what belongs to the record, in one round of requests, and scores it. */
export async function scoreRecord({ reading, known, engine }: OpenRecord): Promise<ScoredRecord> {
  const { objectType, terms } = known;
  const alone = subjectOf(engine, known, companiesByIdOnly(known), reading.now);
  const around = await readAround(reading, known, () => searchDuplicates(reading, engine, alone));
  const properties = { ...around.agreed, ...known.record.properties };
  const whole = { ...known, record: { ...known.record, properties } };
  const related = {
    ...around.related,
    ...(around.similar && { duplicates: engine.findDuplicates(alone, around.similar) }),
  };
  const subject = subjectOf(engine, whole, related, reading.now);
  const result = engine.scoreHygiene(subject, terms.hygiene, engine.rulesFor(objectType));
  return { known: whole, subject, result, around };
}

function subjectOf(
  { subjectOf: toSubject }: Engine,
  { objectType, record: { id, properties }, setAt, verifications }: KnownRecord,
  related: Related,
  now: number,
): Subject {
  const standing = standingVerifications(verifications, properties);
  return toSubject({ objectType, id, properties, setAt, verifications: standing, related }, now);
}

/** What is known around a record before anything there was read: enough to search for deals of the same company. */
const companiesByIdOnly = ({ objectType, record }: KnownRecord): Related =>
  objectType === 'deals'
    ? { companies: neighbourIds(record, 'companies').map((id) => ({ id, properties: {} })) }
    : {};
