import type { Touchpoint } from '@tandem/contracts';
import { openingName, touchLink, touchTitle } from '@tandem/ui';
import type { TouchLink } from '@tandem/ui';
import type { GroupLocale } from '../group-locale';

/** Something that happened in a group: a touch of a person, or a mark such as a stage change. */
export interface MomentView {
  key: string;
  when: string;
  what: string;
  /** Absent for a mark, as is what follows. */
  who?: string;
  link?: TouchLink | null;
  /** That the touch counts as zero; null when it counts. The person's own card says why. */
  noise?: string | null;
  buyingAction?: string | null;
}

/** @param portalId HubSpot's account id, for links to its e-mails */
export function touchMomentView(
  touch: Touchpoint,
  people: Readonly<Record<string, string>>,
  portalId: number,
  locale: GroupLocale,
): MomentView {
  const { phrase } = locale.phrases;
  return {
    key: `${touch.contactId}-${touch.id}`,
    when: timeOf(touch, locale),
    who: whoOf(touch, people, locale),
    what: touchTitle(touch, locale),
    link: touchLink(touch, portalId),
    noise: touch.noise && phrase('countsZero'),
    buyingAction: touch.buyingAction && touch.noise === null ? phrase('buyingAction') : null,
  };
}

/** Whose a touch is, by name. */
export const whoOf = (
  { contactId }: Pick<Touchpoint, 'contactId'>,
  people: Readonly<Record<string, string>>,
  { phrases }: GroupLocale,
): string => openingName(people[contactId] || phrases.phrase('notKnown'));

/** The moment of a touch, or its day when no more is known. */
export const timeOf = (
  { time, dayOnly }: Pick<Touchpoint, 'time' | 'dayOnly'>,
  { format }: GroupLocale,
): string => (dayOnly ? format.calendarDay(format.date(time, true)) : format.moment(time));
