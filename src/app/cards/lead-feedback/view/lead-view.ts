import type { FeedbackAgreement, FeedbackRequestState, FeedbackView, Handover } from '@tandem/contracts';
import { plainName, plainStage, withDetail } from '@tandem/ui';
import type { Locale } from '@tandem/ui';

export interface RequestView {
  wanted: boolean;
  label: string;
  /** Why a verdict is asked for, and since when; empty when it is answered. */
  why: string;
}

const reasons = {
  never_reviewed: 'neverReviewed',
  handed_over_again: 'handedOverAgain',
  woken_up: 'wokenUp',
  retracted: 'retracted',
} as const;

export function requestView(request: FeedbackRequestState, { phrases, format }: Locale): RequestView {
  if (request.state === 'answered') return { wanted: false, label: phrases.phrase('given'), why: '' };
  const why = phrases.phrase(reasons[request.because], { attempt: format.number(request.attempt) });
  const since = request.since === null ? '' : phrases.phrase('since', { date: format.day(request.since) });
  return {
    wanted: true,
    label: phrases.phrase('wanted'),
    why: [why, since].filter(Boolean).join(' '),
  };
}

export interface Row {
  label: string;
  value: string;
}

/** Why this lead came to the rep. What is unknown says so. */
export function handoverView(handover: Handover, { phrases, format }: Locale): Row[] {
  const { phrase } = phrases;
  const say = (text: string | null, detail: string | null = null) =>
    text ? withDetail(text, detail) : phrase('notKnown');
  const day = (time: number | null) => (time === null ? null : format.day(time));
  return [
    { label: phrase('stage'), value: say(handover.lifecycleStage && plainStage(handover.lifecycleStage)) },
    { label: phrase('mqlDate'), value: say(day(handover.at)) },
    { label: phrase('conversion'), value: say(handover.conversion, day(handover.conversionAt)) },
    {
      label: phrase('source'),
      value: say(handover.source && plainName(handover.source), handover.sourceDetail),
    },
    { label: phrase('campaign'), value: say(handover.campaign) },
    { label: phrase('owner'), value: say(handover.owner) },
  ];
}

export interface MeaningView {
  title: string;
  agreement: string;
  definitions: Row[];
}

/** What "qualified" means here, in the words of the agreement in force. */
export function meaningView(agreement: FeedbackAgreement, { phrases, format }: Locale): MeaningView {
  return {
    title: phrases.phrase('meaning'),
    agreement: phrases.phrase('agreement', {
      version: format.number(agreement.version),
      date: format.day(agreement.effectiveAt),
    }),
    definitions: [
      { label: 'MQL', value: agreement.definitions.mql },
      { label: 'SAL', value: agreement.definitions.sal },
      { label: 'SQL', value: agreement.definitions.sql },
    ],
  };
}

export interface ContactsView {
  options: Array<{ value: string; label: string }>;
  selected: string;
  /** How many contacts the deal has, exactly. */
  count: string;
  /** Says that not all are listed; empty when all are. */
  shown: string;
}

/** On a deal: whom the verdict is about. Null on a contact's own record. */
export function contactsView(view: FeedbackView, { phrases, format }: Locale): ContactsView | null {
  if (view.contacts.length === 0) return null;
  const count = format.number(view.contactCount);
  const listed = view.contacts.some(({ id }) => id === view.contact.id)
    ? view.contacts
    : [...view.contacts, view.contact];
  return {
    options: listed.map(({ id, name, jobTitle, primary }) => {
      const person = [name, jobTitle].filter(Boolean).join(', ');
      return { value: id, label: primary ? phrases.phrase('contactPrimary', { name: person }) : person };
    }),
    selected: view.contact.id,
    count: phrases.plural('contactCount', view.contactCount, { count }),
    shown:
      view.contactCount > view.contacts.length
        ? phrases.phrase('listed', { shown: format.number(view.contacts.length), count })
        : '',
  };
}
