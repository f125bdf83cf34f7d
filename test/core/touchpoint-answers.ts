import type { EventOccurrence } from '@tandem/core';
import { contextOf, now } from './touchpoints-any';

export const iso = (time: number): string => new Date(time).toISOString();
export const guide = 'f0000002-0000-4000-8000-000000000002';
export const demo = 'f0000001-0000-4000-8000-000000000001';
export const context = contextOf({
  forms: new Map([
    [guide, 'Guide download'],
    [demo, 'Demo request'],
  ]),
  pages: new Map([['30004', { title: 'Planning guide', url: 'https://example.com/guide' }]]),
  emails: new Map([['40001', { id: '7001', name: 'Newsletter' }]]),
});

export const occurrence = (
  eventType: string,
  properties: EventOccurrence['properties'] = {},
  at = now,
): EventOccurrence => ({
  id: `${eventType}-${at}`,
  eventType,
  objectId: '101',
  objectType: 'CONTACT',
  occurredAt: iso(at),
  properties,
});
