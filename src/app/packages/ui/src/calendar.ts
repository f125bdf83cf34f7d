import type { BaseDate } from '@hubspot/ui-extensions';

/** For HubSpot's DateInput, whose months count from 0. Undefined when the text is not `YYYY-MM-DD`. */
export function toBaseDate(date: string): BaseDate | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date);
  return match ? { year: Number(match[1]), month: Number(match[2]) - 1, date: Number(match[3]) } : undefined;
}

/** The day chosen in a DateInput as `YYYY-MM-DD`. */
export function fromBaseDate({ year, month, date }: BaseDate): string {
  return [
    String(year).padStart(4, '0'),
    ...[month + 1, date].map((part) => String(part).padStart(2, '0')),
  ].join('-');
}
