import { hygieneDimensions, hygieneRulesVersion } from '@tandem/taxonomy';
import type { HygieneDimension, HygieneGrade, HygieneRuleId, HygieneTerms } from '@tandem/taxonomy';
import type {
  Answer,
  Finding,
  Found,
  HygieneContribution,
  HygieneResult,
  NextBestField,
  Rule,
  Subject,
} from './model';
import { dimensionOf } from './registry';

interface Judged {
  rule: HygieneRuleId;
  dimension: HygieneDimension;
  weight: number;
  earned: number;
  found: Found | null;
}

/**
 * Scores a record: every rule's answer, the dimensions they make, and the score those make. A dimension is the mean of
 * what its rules earned by their weights; uniqueness is its worst answer, since one likely duplicate is enough. The
 * score is the mean of the dimensions by their weights. Rules that do not apply and dimensions without a rule that
 * does weigh nothing: what was not measured is never zero.
 *
 * @param rules rules of the record's object type, in any order
 */
export function scoreHygiene(
  subject: Subject,
  terms: HygieneTerms<HygieneRuleId>,
  rules: readonly Rule[],
): HygieneResult {
  const judged = judge(subject, terms, rules);
  const shares = sharesOf(judged, terms);
  const contributions = judged.map((one): HygieneContribution => {
    const { rule, dimension, earned, weight } = one;
    return { rule, dimension, earned, weight, points: lostPoints(one, shares) };
  });
  const findings = judged
    .flatMap((one, index) =>
      one.found ? [findingOf(one, one.found, contributions[index]!.points, terms)] : [],
    )
    .sort((a, b) => b.points - a.points || a.rule.localeCompare(b.rule));
  const score = scoreOf(shares);
  return {
    objectType: subject.objectType,
    score,
    grade: score === null ? null : gradeOf(score, terms),
    dimensions: Object.fromEntries(
      hygieneDimensions.map((dimension) => [dimension, shares.get(dimension)?.value ?? null]),
    ) as Record<HygieneDimension, number | null>,
    findings,
    contributions,
    nextBest: nextBestOf(findings),
    rulesVersion: hygieneRulesVersion,
    asOf: subject.now,
  };
}

function judge(subject: Subject, terms: HygieneTerms<HygieneRuleId>, rules: readonly Rule[]): Judged[] {
  const judged: Judged[] = [];
  for (const { id, check } of rules) {
    const setting = terms.rules[id];
    if (setting.weight <= 0) continue;
    const answer = withVerifications(check(subject, setting, terms), subject);
    if (answer.state === 'not_applicable') continue;
    judged.push({
      rule: id,
      dimension: dimensionOf(id),
      weight: setting.weight,
      earned: earnedOf(answer, terms),
      found: answer.state === 'finding' ? answer : null,
    });
  }
  return judged;
}

const earnedOf = (answer: Exclude<Answer, { state: 'not_applicable' }>, terms: HygieneTerms): number =>
  answer.state === 'pass' ? answer.earned : (answer.earned ?? 1 - terms.severityLoss[answer.severity]);

/**
 * A value that a person called right is right, as long as it is that value. A rule that says itself what is earned has
 * looked at people's words already: freshness fades again after them.
 */
function withVerifications(answer: Answer, { verifications, properties }: Subject): Answer {
  if (answer.state !== 'finding' || !answer.verifiable || verifications.length === 0) return answer;
  if (answer.earned !== undefined) return answer;
  const verified = verifications.some(
    ({ property, value }) => property === answer.property && value === (properties[property] ?? ''),
  );
  return verified ? { state: 'pass', earned: 1 } : answer;
}

/** Without the last digits, which depend on the order in which numbers were added. */
const exact = (value: number): number => Math.round(value * 1e9) / 1e9;

interface Share {
  /** 0 to 1. */
  value: number;
  /** Points of 100 that the whole dimension is worth. */
  points: number;
  /** Sum of its rules' weights; for uniqueness the rule that decides. */
  weight: number;
  decidedBy: HygieneRuleId | null;
}

function sharesOf(judged: readonly Judged[], terms: HygieneTerms): Map<HygieneDimension, Share> {
  const shares = new Map<HygieneDimension, Share>();
  for (const { dimension, weight, earned, rule } of judged) {
    const share = shares.get(dimension);
    if (dimension === 'uniqueness') {
      const decides = !share || earned < share.value || (earned === share.value && rule < share.decidedBy!);
      if (decides) {
        shares.set(dimension, { value: earned, points: 0, weight: 1, decidedBy: rule });
      }
    } else if (share) {
      share.value += weight * earned;
      share.weight += weight;
    } else {
      shares.set(dimension, { value: weight * earned, points: 0, weight, decidedBy: null });
    }
  }
  let total = 0;
  for (const dimension of hygieneDimensions) {
    const share = shares.get(dimension);
    if (!share) continue;
    if (share.decidedBy === null) share.value = exact(share.value / share.weight);
    total += terms.dimensions[dimension];
  }
  for (const [dimension, share] of shares) {
    share.points = total > 0 ? (100 * terms.dimensions[dimension]) / total : 0;
  }
  return shares;
}

function lostPoints(
  { rule, dimension, weight, earned }: Judged,
  shares: Map<HygieneDimension, Share>,
): number {
  const share = shares.get(dimension)!;
  if (share.decidedBy !== null) return share.decidedBy === rule ? exact(share.points * (1 - earned)) : 0;
  return exact((share.points * weight * (1 - earned)) / share.weight);
}

function scoreOf(shares: Map<HygieneDimension, Share>): number | null {
  let score = 0;
  let measured = false;
  for (const { value, points } of shares.values()) {
    score += value * points;
    measured ||= points > 0;
  }
  return measured ? Math.min(100, Math.max(0, Math.round(exact(score)))) : null;
}

/** The grade of a score: the best whose least score it reaches. */
export function gradeOf(score: number, { grades }: Pick<HygieneTerms, 'grades'>): HygieneGrade {
  if (score >= grades.A) return 'A';
  if (score >= grades.B) return 'B';
  if (score >= grades.C) return 'C';
  return score >= grades.D ? 'D' : 'F';
}

function findingOf(
  judged: Judged,
  answer: Found,
  points: number,
  terms: HygieneTerms<HygieneRuleId>,
): Finding {
  const { severity, property, evidence, suggestions, verifiable } = answer;
  const { rule, dimension } = judged;
  const { minutes } = terms.rules[rule];
  return { rule, dimension, severity, property, evidence, suggestions, verifiable, points, minutes };
}

/** The field whose finding gains most points for each minute that putting it right takes. */
function nextBestOf(findings: readonly Finding[]): NextBestField | null {
  let best: NextBestField | null = null;
  for (const { property, rule, points, minutes } of findings) {
    if (property === null || points <= 0) continue;
    const gain = points / Math.max(minutes, 0.1);
    if (!best || gain > best.points / Math.max(best.minutes, 0.1)) best = { property, rule, points, minutes };
  }
  return best;
}
