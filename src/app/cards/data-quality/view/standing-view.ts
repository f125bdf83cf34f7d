import type { HygieneGrade, HygieneView } from '@tandem/contracts';
import type { HygieneState, Standing } from '../hygiene-state';
import type { QualityLocale } from '../locale';

export interface StandingView {
  headline: string;
  grade: { label: string; variant: 'success' | 'warning' | 'danger' } | null;
  /** How the score moved lately, and what is good enough. */
  news: string;
}

const variants: Readonly<Record<HygieneGrade, 'success' | 'warning' | 'danger'>> = {
  A: 'success',
  B: 'success',
  C: 'warning',
  D: 'warning',
  F: 'danger',
};

/** Score, grade and trend. */
export function standingView({ view }: HygieneState, locale: QualityLocale): StandingView | null {
  if (!view) return null;
  const { phrase } = locale.phrases;
  const { score, grade } = view;
  return {
    headline: score === null ? phrase('notScored') : scoreInWords(score, locale),
    grade: grade && { label: phrase('grade', { grade }), variant: variants[grade] },
    news: trendNews(view, locale),
  };
}

export const scoreInWords = (score: number, { phrases, format }: QualityLocale): string =>
  phrases.phrase('outOf', { score: format.number(score), best: format.number(100) });

/** What the last saving did to the score; null while nothing was saved here. */
export const savedView = (
  { saved }: HygieneState,
  locale: QualityLocale,
): { title: string; variant: 'success' | 'info' } | null =>
  saved && {
    title: savedNews(saved, locale),
    variant: (saved.after.score ?? 0) > (saved.before.score ?? 0) ? 'success' : 'info',
  };

function savedNews(
  { kind, before, after, stillFound }: NonNullable<HygieneState['saved']>,
  locale: QualityLocale,
): string {
  const { phrase } = locale.phrases;
  const done = phrase(kind === 'fix' ? 'saved' : 'noted');
  const change = changeOf(before, after, locale);
  const news = change ? `${done}: ${change}` : `${done}.`;
  return stillFound ? `${news.replace(/[^.]$/, '$&.')} ${phrase('stillFound')}` : news;
}

/** `62 → 71, grade D → C`; the grade alone where it stayed. */
function changeOf(before: Standing, after: Standing, { phrases, format }: QualityLocale): string | null {
  if (before.score === null || after.score === null || !after.grade) return null;
  const score = arrow(format.number(before.score), format.number(after.score));
  const grade = before.grade ? arrow(before.grade, after.grade) : after.grade;
  return `${score}, ${phrases.phrase('gradeInText', { grade })}`;
}

const arrow = (before: string, after: string): string => (before === after ? after : `${before} → ${after}`);

function trendNews({ trend, score, goodEnough, asOf, findings }: HygieneView, locale: QualityLocale): string {
  const { phrases, format } = locale;
  const goal = goalNews({ score, goodEnough, findings }, locale);
  if (!trend) return goal;
  const { change, since } = trend;
  const isToday = format.day(since) === format.day(asOf);
  if (change === 0 && isToday) return goal;
  const values = { count: format.number(Math.abs(change)), day: format.day(since) };
  if (change === 0) return `${phrases.phrase('trendSame', values)} ${goal}`;
  return `${phrases.plural(change > 0 ? 'trendUp' : 'trendDown', Math.abs(change), values)} ${goal}`;
}

/** What score is good enough, or that it is reached. What is grave cannot wait, however good the rest is. */
function goalNews(
  { score, goodEnough, findings }: Pick<HygieneView, 'score' | 'goodEnough' | 'findings'>,
  { phrases, format }: QualityLocale,
): string {
  if (score === null || score < goodEnough) {
    return phrases.phrase('goal', { score: format.number(goodEnough) });
  }
  const grave = findings.filter(({ severity }) => severity === 'high').length;
  if (grave > 0) return phrases.plural('cannotWait', grave, { count: format.number(grave) });
  return findings.length > 0 ? phrases.phrase('goodEnough') : '';
}
