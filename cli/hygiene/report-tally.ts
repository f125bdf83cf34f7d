import type { Finding, HygieneResult } from '@tandem/core/hygiene';
import { hygieneDimensions } from '@tandem/taxonomy';
import type { HygieneDimension, HygieneGrade, HygieneRuleId } from '@tandem/taxonomy';

/** What one rule did to a group of records. */
export interface RuleTally {
  rule: HygieneRuleId;
  dimension: HygieneDimension;
  /** Records that it had something to say about. */
  applied: number;
  found: number;
  /** Values that it found fault with: a record can have several. */
  values: number;
  /** Findings that come with a value that would put them right. */
  suggested: number;
  /** Points of 100 lost, over all records. */
  points: number;
}

const grades: readonly HygieneGrade[] = ['A', 'B', 'C', 'D', 'F'];

/** What is counted about a group of records. Its size does not depend on how many they are. */
export class Tally {
  records = 0;
  /** Records of which something could be measured. */
  scored = 0;
  /** Of those scored, records without any finding. */
  clean = 0;
  /** Records that are likely the same as another one. */
  duplicates = 0;
  readonly grades: Record<HygieneGrade, number> = { A: 0, B: 0, C: 0, D: 0, F: 0 };
  /** Open records at each whole score; a person or team is not judged by what is closed. */
  readonly #scores = new Uint32Array(101);
  readonly #dimensions = new Map<HygieneDimension, { sum: number; measured: number }>();
  readonly #rules = new Map<HygieneRuleId, RuleTally>();

  add(
    { score, grade, dimensions, findings, contributions }: HygieneResult,
    isOpen: boolean,
    isDuplicate: boolean,
  ): void {
    this.records += 1;
    if (isDuplicate) this.duplicates += 1;
    if (score === null || grade === null) return;
    this.scored += 1;
    this.grades[grade] += 1;
    if (findings.length === 0) this.clean += 1;
    if (isOpen) this.#scores[score]! += 1;
    for (const dimension of hygieneDimensions) this.#addDimension(dimension, dimensions[dimension]);
    for (const { rule, dimension, points } of contributions) {
      const tally = this.#rules.get(rule) ?? {
        rule,
        dimension,
        applied: 0,
        found: 0,
        values: 0,
        suggested: 0,
        points: 0,
      };
      tally.applied += 1;
      tally.points += points;
      this.#rules.set(rule, tally);
    }
    for (const finding of findings) {
      const tally = this.#rules.get(finding.rule)!;
      tally.found += 1;
      tally.values += valuesIn(finding);
      if (finding.suggestions.length > 0) tally.suggested += 1;
    }
  }

  #addDimension(dimension: HygieneDimension, value: number | null): void {
    if (value === null) return;
    const known = this.#dimensions.get(dimension) ?? { sum: 0, measured: 0 };
    this.#dimensions.set(dimension, { sum: known.sum + value, measured: known.measured + 1 });
  }

  /** Open records that were scored. */
  get open(): number {
    return this.#scores.reduce((sum, records) => sum + records, 0);
  }

  /** Mean score of open records; null without any. */
  get mean(): number | null {
    const { open } = this;
    return open === 0 ? null : this.#scores.reduce((sum, records, score) => sum + records * score, 0) / open;
  }

  /** Median score of open records: the mean of the middle two when they are even in number; null without any. */
  get median(): number | null {
    const { open } = this;
    if (open === 0) return null;
    return (this.#scoreAt(Math.ceil(open / 2)) + this.#scoreAt(Math.floor(open / 2) + 1)) / 2;
  }

  /** The score of the record at a place, counted from 1, in order of scores. */
  #scoreAt(place: number): number {
    let passed = 0;
    return this.#scores.findIndex((records) => (passed += records) >= place);
  }

  /** Open records that reach a score. */
  reaching(least: number): number {
    return this.#scores.reduce((sum, records, score) => (score >= least ? sum + records : sum), 0);
  }

  /** Mean of a dimension over the records in which it was measured, 0 to 1; null when it was in none. */
  dimension(dimension: HygieneDimension): { mean: number | null; measured: number } {
    const { sum, measured } = this.#dimensions.get(dimension) ?? { sum: 0, measured: 0 };
    return { mean: measured === 0 ? null : sum / measured, measured };
  }

  /** Records of each grade, best first. */
  get distribution(): Array<{ grade: HygieneGrade; records: number }> {
    return grades.map((grade) => ({ grade, records: this.grades[grade] }));
  }

  /** Rules that found something, most points lost first. */
  get findings(): RuleTally[] {
    return [...this.#rules.values()]
      .filter(({ found }) => found > 0)
      .sort((one, other) => other.points - one.points || (one.rule < other.rule ? -1 : 1));
  }
}

/** Rules that look at several properties name them in `fields`, and say how many they are. */
const valuesIn = ({ evidence: { fields, count } }: Finding): number =>
  fields !== undefined && typeof count === 'number' ? count : 1;
