import type { SourceOutcome, Touchpoint, TouchSource } from '@tandem/contracts';
import type { EngagementTerms } from '@tandem/taxonomy';
import {
  assignCampaigns,
  fromContactProperties,
  fromEmailEvents,
  fromEventOccurrences,
  fromFormSubmissions,
  fromMarketingEvents,
  fromSalesActivities,
  markNoise,
  mergeTouchpoints,
} from '@tandem/core';
import type { TouchContext } from '@tandem/core';
import type { CrmRecord, EmailEvent, MarketingEventParticipation } from '@tandem/crm';
import type { ActivityAnswers } from './read-activities';
import { influences } from './campaign-book';
import { campaignBook, campaignIndex, contextOf, internalPeople, namesOutcomes } from './read-names';
import type { Names } from './read-names';
import type { Occurrences } from './read-person';
import { outcomeOf } from './source-outcome';
import type { Attempt, Partly } from './source-outcome';

/** One person's record and what the sources beyond it answered; null where a source was not asked. */
export interface PersonAnswers {
  record: CrmRecord;
  occurrences: Occurrences | null;
  participations: Attempt<{ participations: MarketingEventParticipation[]; more: boolean }> | null;
  mails: Attempt<{ events: EmailEvent[]; more: boolean }> | null;
  activities: ActivityAnswers | null;
}

/** Makes touches of everything that was read, and says of each source how that went. */
export function settleTouches(
  people: readonly PersonAnswers[],
  names: Names,
  terms: EngagementTerms,
): { touches: Touchpoint[]; sources: SourceOutcome[] } {
  const known = contextOf(names);
  const found = people.flatMap((person) =>
    touchesOf(person, { contactId: person.record.id, terms, ...known }),
  );
  const emails = new Map(people.map(({ record }) => [record.id, record.properties['email'] ?? null]));
  const events = people.flatMap(({ occurrences }) => (occurrences?.ok ? occurrences.value.events : []));
  const book = campaignBook(names);
  const merged = assignCampaigns(
    mergeTouchpoints(found),
    campaignIndex(names, events),
    (campaignId, contactId) => (book ? influences(book, campaignId, contactId) : null),
  );
  const touches = markNoise(
    merged,
    internalPeople(names, terms.internalDomains),
    (contactId) => emails.get(contactId) ?? null,
  );
  return { touches, sources: [...sourceOutcomes(people, touches), ...namesOutcomes(names, touches)] };
}

function touchesOf(person: PersonAnswers, context: TouchContext): Touchpoint[] {
  const { record, occurrences, participations, mails, activities } = person;
  const converted = [
    fromContactProperties(record.properties, context),
    fromFormSubmissions(record.properties['hs_calculated_form_submissions'], context),
    fromEventOccurrences(occurrences?.ok ? occurrences.value.events : [], context),
    fromEmailEvents(mails?.ok ? mails.value.events : [], context),
    fromMarketingEvents(participations?.ok ? participations.value.participations : [], context),
    fromSalesActivities(activities?.activities ?? [], context),
  ];
  return converted.flatMap(({ touches }) => touches);
}

/** A contact's submissions that HubSpot keeps in its property (HubSpot, default contact properties). */
const mostSubmissions = 800;

function sourceOutcomes(people: readonly PersonAnswers[], touches: readonly Touchpoint[]): SourceOutcome[] {
  const counts = countBySource(touches);
  const outcome = (
    source: TouchSource,
    answers: ReadonlyArray<Attempt<unknown> | null>,
    limited: boolean,
  ): SourceOutcome => {
    const asked = answers.filter((answer) => answer !== null);
    const partly: Partly = limited ? 'limit' : asked.length < answers.length ? 'budget' : null;
    return outcomeOf(source, asked, counts.get(source) ?? 0, partly);
  };
  const submissions = people.some(
    ({ record }) =>
      (record.properties['hs_calculated_form_submissions'] ?? '').split(';').length >= mostSubmissions,
  );
  const activities = people.map((person) => person.activities);
  return [
    outcome('contact_properties', [], false),
    outcome('form_submissions', [], submissions),
    outcome(
      'event_occurrences',
      people.map(({ occurrences }) => occurrences),
      people.some(({ occurrences }) => occurrences?.ok && occurrences.value.next !== null),
    ),
    outcome(
      'marketing_email_events',
      people.filter(({ record }) => record.properties['email']).map(({ mails }) => mails),
      people.some(({ mails }) => mails?.ok && mails.value.more),
    ),
    outcome(
      'marketing_events',
      people.map(({ participations }) => participations),
      people.some(({ participations }) => participations?.ok && participations.value.more),
    ),
    outcome(
      'sales_activities',
      activities.flatMap((answer) => (answer === null ? [null] : answer.attempts)),
      activities.some((answer) => answer?.limited),
    ),
  ];
}

function countBySource(touches: readonly Touchpoint[]): Map<TouchSource, number> {
  const counts = new Map<TouchSource, number>();
  for (const source of touches.flatMap(({ sources }) => sources)) {
    counts.set(source, (counts.get(source) ?? 0) + 1);
  }
  return counts;
}
