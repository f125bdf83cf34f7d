import type { SourceOutcome, TouchSource } from '@tandem/contracts';
import type { PersonAnswers } from '../touchpoints/settle-touches';

type Asked = (person: PersonAnswers) => boolean;

/** Sources that are read person by person, with who could be asked about and who was. */
const byPerson: Partial<Record<TouchSource, { could: Asked; was: Asked }>> = {
  event_occurrences: { could: () => true, was: ({ occurrences }) => occurrences !== null },
  marketing_events: { could: () => true, was: ({ participations }) => participations !== null },
  marketing_email_events: {
    could: ({ record }) => Boolean(record.properties['email']),
    was: ({ mails }) => mails !== null,
  },
  sales_activities: { could: () => true, was: ({ activities }) => activities !== null },
};

/**
 * A group's view asks about as many people as its requests allow. A source that answered for those is read, and says
 * of how many: nothing of it is late or lost. What failed or has a limit of its own stays as it is.
 */
export const tellPeopleAsked = (
  sources: readonly SourceOutcome[],
  people: readonly PersonAnswers[],
): SourceOutcome[] =>
  sources.map((outcome) => {
    const persons = byPerson[outcome.source];
    if (!persons || outcome.state !== 'partial' || outcome.why !== 'budget') return outcome;
    const { source, count } = outcome;
    const asked = people.filter(persons.was).length;
    return { source, state: 'read', count, people: { asked, of: people.filter(persons.could).length } };
  });
