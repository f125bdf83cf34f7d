import type { HygieneView, VerifiedView } from '@tandem/contracts';
import { standingOf, trendOf } from '@tandem/core/hygiene/record';
import { hygieneDimensions } from '@tandem/taxonomy';
import type { HygieneTerms, Verification } from '@tandem/taxonomy';
import { displayFor } from './display';
import { duplicateViews } from './duplicate-view';
import type { Engine } from './engine';
import { findingViews } from './finding-view';
import type { ScoredRecord } from './load';
import { oneDecimal } from './one-decimal';
import { recordName } from './record-name';

/** A scored record as the card shows it, in a reader's language. */
export function toHygieneView(
  scored: ScoredRecord,
  engine: Engine,
  locale: string,
): Omit<HygieneView, 'writeBack'> {
  const { known, subject, result, around } = scored;
  const { objectType, record, terms, timeZone } = known;
  const display = displayFor(known, locale);
  const sentences = engine.hygieneSentencesFor(locale);
  const { nextBest, contributions, findings } = result;
  const verified = newestOfEach(subject.verifications).map(({ property, value, by, at }): VerifiedView => ({
    property,
    label: display.label(property),
    value: display.value(property, value),
    by,
    at,
  }));
  return {
    record: { objectType, id: record.id, name: recordName(objectType, record) },
    asOf: result.asOf,
    timeZone,
    rulesVersion: result.rulesVersion,
    terms: terms.from,
    score: result.score,
    grade: result.grade,
    goodEnough: terms.hygiene.goodEnough,
    trend: trendOf(result.score, known.scores, result.asOf),
    dimensions: hygieneDimensions.map((dimension) => ({
      dimension,
      value: percent(result.dimensions[dimension]),
      standing: standingOf(dimension, result.dimensions[dimension], objectType, terms.hygiene),
      share: shareOf(terms.hygiene, result.dimensions, dimension),
    })),
    findings: findingViews(scored, display, sentences),
    nextBest: nextBest && {
      rule: nextBest.rule,
      property: nextBest.property,
      label: display.label(nextBest.property),
      points: oneDecimal(nextBest.points),
      minutes: nextBest.minutes,
      gain: engine.gainOf(engine.hygieneLanguageOf(locale), nextBest.property),
    },
    rules: { passed: contributions.length - findings.length, applied: contributions.length },
    duplicates: duplicateViews(scored, engine, display, sentences),
    verified,
    unmeasured: around.unmeasured,
  };
}

/** The newest word on each property: several may have been said of its findings. */
function newestOfEach(words: readonly Verification[]): Verification[] {
  const newest = new Map<string, Verification>();
  for (const word of words)
    if (word.at > (newest.get(word.property)?.at ?? -Infinity)) newest.set(word.property, word);
  return [...newest.values()];
}

const percent = (value: number | null): number | null => (value === null ? null : Math.round(100 * value));

/** Part of the score in per cent; what was not measured has none. */
function shareOf(
  { dimensions }: HygieneTerms,
  measured: ScoredRecord['result']['dimensions'],
  dimension: (typeof hygieneDimensions)[number],
): number {
  if (measured[dimension] === null) return 0;
  const all = hygieneDimensions.filter((one) => measured[one] !== null);
  const total = all.reduce((sum, one) => sum + dimensions[one], 0);
  return total > 0 ? oneDecimal((100 * dimensions[dimension]) / total) : 0;
}
