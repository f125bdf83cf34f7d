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
import type { Planned } from './plan';
import { lostPoints, scoreOf, sharesOf } from './shares';

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
  const judged = subjects.map((): Judged => ({ contributions: [], found: [] }));
  for (const planned of planOf(terms, rules)) {
    for (let index = 0; index < subjects.length; index += 1) {
      judge(subjects[index]!, planned, terms, judged[index]!);
    }
  }
  return judged.map((one, index) => resultOf(subjects[index]!, one, terms));
}

function resultOf(
  subject: Subject,
  { contributions, found }: Judged,
  terms: HygieneTerms<HygieneRuleId>,
): HygieneResult {
  const shares = sharesOf(contributions, terms);
  for (const contribution of contributions) {
    if (contribution.earned !== 1) contribution.points = lostPoints(contribution, shares);
  }
  const findings = found.map(({ contribution, answer }) => findingOf(contribution, answer, terms));
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

/** What rules said; the points, which depend on all of them, are still 0. */
interface Judged {
  contributions: HygieneContribution[];
  found: Array<{ contribution: HygieneContribution; answer: Found }>;
}

function judge(
  subject: Subject,
  { rule, setting, dimension }: Planned,
  terms: HygieneTerms<HygieneRuleId>,
  { contributions, found }: Judged,
): void {
  const answer = withVerifications(rule.check(subject, setting, terms), subject);
  if (answer.state === 'not_applicable') return;
  const earned = earnedOf(answer, terms);
  const contribution = { rule: rule.id, dimension, earned, weight: setting.weight, points: 0 };
  contributions.push(contribution);
  if (answer.state === 'finding') found.push({ contribution, answer });
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
  { rule, dimension, points }: HygieneContribution,
  { severity, property, evidence, suggestions, verifiable }: Found,
  terms: HygieneTerms<HygieneRuleId>,
): Finding {
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
