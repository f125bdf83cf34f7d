import type { SourceOutcome, TouchSource } from '@tandem/contracts';
import type { TouchLocale } from './locale';

/** What some sources could not give: their names, and what to do in one or two sentences. */
export interface SourceNote {
  /** One source, or several with the same message. */
  names: string;
  message: string;
  /** Whether looking again can help without anybody's doing. */
  canRetry: boolean;
}

const failures = {
  timeout: 'timedOut',
  rate_limit: 'busy',
  server: 'serverDown',
  network: 'noConnection',
} as const;

/** Sources that name things and bring no touches. */
const givesNames = (source: TouchSource): boolean => source === 'campaigns' || source === 'content';

/**
 * What to say of the sources that were not read to their end; nothing when all were. Names that were put off to keep a
 * first view quick are not missed: they come with the next look, and nothing that counts is missing.
 */
export function sourceNotes(sources: readonly SourceOutcome[], locale: TouchLocale): SourceNote[] {
  const notes = new Map<string, { names: string[]; canRetry: boolean }>();
  for (const outcome of sources) {
    const said = sayOutcome(outcome, locale);
    if (said === null) continue;
    const { names } = notes.get(said.message) ?? { names: [] };
    const name = locale.phrases.phrase(outcome.source);
    notes.set(said.message, { names: [...names, name], canRetry: said.canRetry });
  }
  return Array.from(notes, ([message, { names, canRetry }]) => ({
    names: locale.format.list(names),
    message,
    canRetry,
  }));
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
      const known = outcome.count > 0 ? phrase('partTime', { count }) : phrase('timedOut');
      const part = givesNames(outcome.source) ? phrase('partNames') : known;
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
