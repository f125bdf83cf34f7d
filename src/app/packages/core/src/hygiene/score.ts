import { hygieneRulesVersion } from '@tandem/taxonomy';
import type { HygieneGrade, HygieneRuleId, HygieneTerms } from '@tandem/taxonomy';
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
import { lostPoints, scoreOf, sharesOf } from './shares';
import type { Judged } from './shares';

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
  const contributions: HygieneContribution[] = [];
  const findings: Finding[] = [];
  for (const one of judged) {
    const { rule, dimension, earned, weight, found } = one;
    const points = earned === 1 ? 0 : lostPoints(one, shares);
    contributions.push({ rule, dimension, earned, weight, points });
    if (found) findings.push(findingOf(one, found, points, terms));
  }
  findings.sort((a, b) => b.points - a.points || (a.rule < b.rule ? -1 : 1));
  const score = scoreOf(shares);
  return {
    objectType: subject.objectType,
    score,
    grade: score === null ? null : gradeOf(score, terms),
    dimensions: {
      completeness: shares.get('completeness')?.value ?? null,
      validity: shares.get('validity')?.value ?? null,
      freshness: shares.get('freshness')?.value ?? null,
      consistency: shares.get('consistency')?.value ?? null,
      uniqueness: shares.get('uniqueness')?.value ?? null,
    },
    findings,
    contributions,
    nextBest: nextBestOf(findings),
    rulesVersion: hygieneRulesVersion,
    asOf: subject.now,
  };
}

function judge(subject: Subject, terms: HygieneTerms<HygieneRuleId>, rules: readonly Rule[]): Judged[] {
  const judged: Judged[] = [];
  for (const { rule, setting, dimension } of planOf(terms, rules)) {
    const answer = withVerifications(rule.check(subject, setting, terms), subject);
    if (answer.state === 'not_applicable') continue;
    judged.push({
      rule: rule.id,
      dimension,
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
