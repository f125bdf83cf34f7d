import type { SourceOutcome, TouchSource } from '@tandem/contracts';
import type { Reading } from '../touchpoints/read-person';
import type { PersonAnswers } from '../touchpoints/settle-touches';
import { isClosed } from '../touchpoints/source-gate';
import type { GroupPeople } from './group-people';

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
 * A group's view asks about as many people as its requests allow. A source that answered for some of them is read, and
 * says of how many: nothing of it is late or lost. One that nobody was asked about stays partial, unless it is known to
 * be missing. What failed or has a limit of its own stays as it is.
 */
export const tellPeopleAsked = (
  sources: readonly SourceOutcome[],
  people: readonly PersonAnswers[],
  { memory, now }: Pick<Reading, 'memory' | 'now'>,
): SourceOutcome[] =>
  sources.map((outcome) => {
    const persons = byPerson[outcome.source];
    if (!persons || outcome.state !== 'partial' || outcome.why !== 'budget') return outcome;
    const { source, count } = outcome;
    const asked = people.filter(persons.was).length;
    if (asked > 0) {
      return { source, state: 'read', count, people: { asked, of: people.filter(persons.could).length } };
    }
    const known = isClosed(memory, now, source);
    return known ? { source, ...known } : outcome;
  });

/**
 * Colleagues among those of a very large group whose records are not read are counted by a search. Without its answer
 * some colleagues cannot be told from buyers.
 *
 * @param internal how many of the group are colleagues; null when that is not known
 */
export const tellColleagues = (sources: readonly SourceOutcome[], internal: number | null): SourceOutcome[] =>
  sources.map((outcome) =>
    outcome.source === 'colleagues' && outcome.state === 'read' && internal === null
      ? { source: 'colleagues', state: 'partial', count: outcome.count, why: 'limit' }
      : outcome,
  );

/** Those of a very large group whom the failed search did not find are known by nothing: their records were not read. */
export const tellUnread = (
  sources: readonly SourceOutcome[],
  { trouble }: Pick<GroupPeople, 'trouble'>,
): SourceOutcome[] =>
  sources.map((outcome) =>
    trouble && outcome.source === 'contact_properties'
      ? { source: 'contact_properties', ...trouble }
      : outcome,
  );
