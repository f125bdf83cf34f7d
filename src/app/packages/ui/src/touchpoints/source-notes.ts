import type { SourceOutcome, TouchSource } from '@tandem/contracts';
import type { TouchLocale } from './locale';

/** What a source could not give: its name, and what to do in one or two sentences. */
export interface SourceNote {
  source: TouchSource;
  name: string;
  message: string;
  /** Whether looking again can help without anybody's doing. */
  canRetry: boolean;
}

const failures = {
  timeout: 'timedOut',
  rate_limit: 'busy',
  server: 'serverDown',
  network: 'offline',
} as const;

/** Sources that name things and bring no touches. */
const givesNames = (source: TouchSource): boolean => source === 'campaigns' || source === 'content';

/**
 * A note for each source that was not read to its end; none when all were. Names that were put off to keep a first
 * view quick get none: they come with the next look, and nothing that counts is missing.
 */
export function sourceNotes(sources: readonly SourceOutcome[], locale: TouchLocale): SourceNote[] {
  return sources.flatMap((outcome) => {
    const said = sayOutcome(outcome, locale);
    const name = locale.phrases.phrase(outcome.source);
    return said === null ? [] : { source: outcome.source, name, ...said };
  });
}

function sayOutcome(
  outcome: SourceOutcome,
  { phrases, format }: TouchLocale,
): Pick<SourceNote, 'message' | 'canRetry'> | null {
  const { phrase } = phrases;
  switch (outcome.state) {
    case 'read':
      return null;
    case 'partial': {
      const count = format.number(outcome.count);
      if (outcome.why === 'budget' && givesNames(outcome.source)) return null;
      if (outcome.why === 'limit') return { message: phrase('partLimit', { count }), canRetry: false };
      const part = givesNames(outcome.source) ? phrase('partNames') : phrase('partTime', { count });
      return { message: `${part} ${phrase('lookAgain')}`, canRetry: true };
    }
    case 'missing': {
      if (outcome.why === 'tier') return { message: phrase('otherTier'), canRetry: false };
      const scopes = format.list(outcome.scopes);
      return { message: `${phrase('missingScope', { scopes })} ${phrase('reinstall')}`, canRetry: false };
    }
    case 'failed':
      return { message: `${phrase(failures[outcome.why])} ${phrase('lookAgain')}`, canRetry: true };
  }
}
