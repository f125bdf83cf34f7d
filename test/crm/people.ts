import type { InputOutcome, NewRecord } from '@tandem/crm';

/** A contact to be made, one for each place. */
export const person = (place: number): NewRecord => ({
  properties: { email: `person${place}@example.com`, firstname: `Person ${place}` },
});

export const people = (count: number) => Array.from({ length: count }, (_, place) => person(place));

export const failures = <Input, Result>(outcomes: Array<InputOutcome<Input, Result>>) =>
  outcomes.flatMap((outcome) => (outcome.ok ? [] : [outcome]));

export const ids = <Input, Result extends { id: string }>(outcomes: Array<InputOutcome<Input, Result>>) =>
  outcomes.flatMap((outcome) => (outcome.ok ? [outcome.result.id] : []));
