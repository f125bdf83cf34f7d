import type { EngagementLevel, GroupMember, LastTouch, MemberState } from '@tandem/contracts';
import { levelVariants, touchSentence, whenOf, withDetail } from '@tandem/ui';
import type { GroupLocale, RoleName } from '../group-locale';

export interface TagView {
  label: string;
  variant: 'danger' | 'warning' | 'info' | 'success' | 'default';
}

/** One person of a group, ready to be shown. */
export interface MemberView {
  contactId: string;
  name: string;
  /** Job title, or the address when there is none. */
  detail: string | null;
  roles: string;
  /** Null for somebody without any touch, of whom `state` says all. */
  level: TagView | null;
  state: string;
  lastTouch: string;
  /** "12 (34 %)": counted touches and their part of the group's. */
  touches: string;
  /** Says that not every source was read for this person; null when all were. */
  basis: string | null;
}

/** @param asOf epoch milliseconds at which the view was true, to say "today" */
export function memberView(
  member: GroupMember,
  asOf: number,
  roleName: RoleName,
  locale: GroupLocale,
): MemberView {
  const { phrases, format } = locale;
  const { contactId, name, email, jobTitle } = member;
  return {
    contactId,
    name: name || email || phrases.phrase('notKnown'),
    detail: jobTitle ?? (name ? email : null),
    roles: member.roles.length > 0 ? format.list(member.roles.map(roleName)) : phrases.phrase('noRole'),
    level:
      member.state === 'silent' && member.level === null
        ? null
        : levelTag(member.level, member.score, locale),
    state: stateWords(member.state, locale),
    lastTouch: member.lastTouch ? lastTouchWords(member.lastTouch, asOf, locale) : '–',
    touches: withDetail(format.number(member.touches), shareWords(member.share, locale)),
    basis: member.basis === 'properties' ? phrases.phrase('byProperties') : null,
  };
}

/** Parts below one percent are said more exactly: they are not nothing. */
const shareWords = (share: number, { format }: GroupLocale): string =>
  format.percent(share, share > 0 && share < 0.01 ? 1 : 0);

/** A level with its score, "Hot · 81"; null is not enough data. */
export function levelTag(
  level: EngagementLevel | null,
  score: number | null,
  { phrases, format }: GroupLocale,
): TagView {
  if (level === null) return { label: phrases.phrase('notEnough'), variant: 'default' };
  const points = score === null ? '' : ` · ${format.number(score)}`;
  return { label: phrases.phrase(level) + points, variant: levelVariants[level] };
}

const states = {
  engaged: 'stateEngaged',
  cooling: 'stateCooling',
  quiet: 'stateQuiet',
  cold: 'stateCold',
  silent: 'stateSilent',
} as const satisfies Record<MemberState, string>;

export const stateWords = (state: MemberState, { phrases }: GroupLocale): string =>
  phrases.phrase(states[state]);

/** The kind of a last touch is not always known; its day is. */
const lastTouchWords = ({ kind, ...known }: LastTouch, now: number, locale: GroupLocale): string =>
  kind === null ? whenOf(known, now, locale) : touchSentence({ touch: { ...known, kind } }, now, locale);
