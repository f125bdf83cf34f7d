import { hygieneRulesVersion } from '@tandem/taxonomy';
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
import { planOf } from './plan';
import type { Planned } from './plan';
import { lostPoints, placeOf, scoreOf, Tally } from './shares';
import type { Shares } from './shares';
import { settles } from './verifications';

/**
 * Scores a record: every rule's answer, the dimensions they make, and the score those make. A dimension is the mean of
 * what its rules earned by their weights; uniqueness is its worst answer, since one likely duplicate is enough. The
 * score is the mean of the dimensions by their weights. Rules that do not apply and dimensions without a rule that
 * does weigh nothing: what was not measured is never zero.
 *
 * @param rules rules of the record's object type, in any order
 */
export const scoreHygiene = (
  subject: Subject,
  terms: HygieneTerms<HygieneRuleId>,
  rules: readonly Rule[],
): HygieneResult => scoreHygieneBatch([subject], terms, rules)[0]!;

/**
 * Scores records as `scoreHygiene` scores each, in their order. One rule looks at all of them before the next does, which
 * takes little more than half the time when there are many: the processor keeps what one rule needs at hand.
 *
 * @param subjects of one object type, as many as fit in memory with what was read around them
 */
export function scoreHygieneBatch(
  subjects: readonly Subject[],
  terms: HygieneTerms<HygieneRuleId>,
  rules: readonly Rule[],
): HygieneResult[] {
  const plan = planOf(terms, rules);
  const answers = subjects.map(() => new Array<Answer>(plan.length));
  for (const [place, { rule, setting }] of plan.entries()) {
    for (let index = 0; index < subjects.length; index += 1) {
      answers[index]![place] = rule.check(asHeardBy(rule, subjects[index]!), setting, terms);
    }
  }
  return subjects.map((subject, index) => resultOf(subject, plan, answers[index]!, terms));
}

/** The record with the words that settle what a rule finds. Most records have none. */
const asHeardBy = ({ id }: Rule, subject: Subject): Subject =>
  subject.verifications.length === 0
    ? subject
    : { ...subject, heard: subject.verifications.filter((word) => settles(word, id)) };

/** A finding whose points, which depend on all answers, are not known yet. */
interface FoundHere {
  planned: Planned;
  contribution: HygieneContribution;
  answer: Found;
}

/** @param answers of the planned rules, in their order */
function resultOf(
  subject: Subject,
  plan: readonly Planned[],
  answers: readonly Answer[],
  terms: HygieneTerms,
): HygieneResult {
  const contributions: HygieneContribution[] = [];
  const found: FoundHere[] = [];
  const tally = new Tally();
  for (let index = 0; index < plan.length; index += 1) {
    const planned = plan[index]!;
    const answer = withVerifications(answers[index]!, planned.rule, subject);
    if (answer.state === 'not_applicable') continue;
    const earned = earnedOf(answer, terms);
    const { rule, setting, dimension, place } = planned;
    const contribution = { rule: rule.id, dimension, earned, weight: setting.weight, points: 0 };
    contributions.push(contribution);
    tally.add(place, contribution);
    if (answer.state === 'finding') found.push({ planned, contribution, answer });
  }
  const shares = tally.shares(terms);
  for (const contribution of contributions) {
    if (contribution.earned !== 1) {
      contribution.points = lostPoints(contribution, shares[placeOf(contribution.dimension)]!);
    }
  }
  const findings = found.map(findingOf);
  findings.sort((a, b) => b.points - a.points || (a.rule < b.rule ? -1 : 1));
  const score = scoreOf(shares);
  return {
    objectType: subject.objectType,
    score,
    grade: score === null ? null : gradeOf(score, terms),
    dimensions: valuesOf(shares),
    findings,
    contributions,
    nextBest: nextBestOf(findings),
    rulesVersion: hygieneRulesVersion,
    asOf: subject.now,
  };
}

function valuesOf(shares: Shares): Record<HygieneDimension, number | null> {
  const values: Record<HygieneDimension, number | null> = {
    completeness: null,
    validity: null,
    freshness: null,
    consistency: null,
    uniqueness: null,
  };
  for (const share of shares) if (share) values[share.dimension] = share.value;
  return values;
}

const earnedOf = (answer: Exclude<Answer, { state: 'not_applicable' }>, terms: HygieneTerms): number =>
  answer.state === 'pass' ? answer.earned : (answer.earned ?? 1 - terms.severityLoss[answer.severity]);

/**
 * A value that a person called right is right, as long as it is that value and in what they said it of. A rule that says
 * itself what is earned has looked at people's words already: freshness fades again after them.
 */
function withVerifications(answer: Answer, { id }: Rule, { verifications, properties }: Subject): Answer {
  if (answer.state !== 'finding' || !answer.verifiable || verifications.length === 0) return answer;
  if (answer.earned !== undefined) return answer;
  const verified = verifications.some(
    (word) =>
      word.property === answer.property &&
      word.value === (properties[word.property] ?? '') &&
      settles(word, id),
  );
  return verified ? { state: 'pass', earned: 1 } : answer;
}

/** The grade of a score: the best whose least score it reaches. */
export function gradeOf(score: number, { grades }: Pick<HygieneTerms, 'grades'>): HygieneGrade {
  if (score >= grades.A) return 'A';
  if (score >= grades.B) return 'B';
  if (score >= grades.C) return 'C';
  return score >= grades.D ? 'D' : 'F';
}

function findingOf({
  planned: { rule, setting, dimension },
  contribution: { points },
  answer,
}: FoundHere): Finding {
  const { severity, property, evidence, suggestions, verifiable } = answer;
  const { minutes } = setting;
  return { rule: rule.id, dimension, severity, property, evidence, suggestions, verifiable, points, minutes };
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
