import type { Touch } from '@tandem/portal-api';
import { campaigns, emails, events, forms, pages } from './catalogue';
import type { Inventor } from './fakers';
import { customEvent } from './history';
import { dayMs, hourMs } from './time';
import { adClick, mailing, originOf, submission, visit } from './touch-makers';
import type { TouchState } from './touch-states';

const direct = { source: 'DIRECT_TRAFFIC' };
const demoForm = forms[0]!.guid;
const search = campaigns[0]!;
const webinar = campaigns[4]!;

interface Stage {
  faker: Inventor['faker'];
  portalId: number;
  now: number;
}

const everyEmail = (now: number, reaction: 'scanned' | 'fetched ahead'): Touch[] =>
  emails.flatMap(({ id, sentDaysAgo }) => mailing(now - sentDaysAgo * dayMs, id, reaction, hourMs));

/** 2,000 touches over 18 months: page views, with the newsletters among them. */
const thousands = ({ faker, now }: Stage): Touch[] => {
  const mails = emails.flatMap(({ id, sentDaysAgo }) =>
    mailing(now - sentDaysAgo * dayMs, id, 'clicked', 3 * hourMs),
  );
  const views = Array.from({ length: 2000 - mails.length - 1 }, (_, index) => {
    const at = now - 540 * dayMs + Math.floor((index * 539 * dayMs) / 2000);
    return visit(at, [faker.helpers.arrayElement(pages).id], direct);
  }).flat();
  return [...views, ...mails, submission(now - 540 * dayMs, forms[6]!.guid)];
};

const hot = ({ faker, now }: Stage): Touch[] => {
  const since = now - 6 * dayMs;
  return [
    ...adClick(since - 200_000, search, faker.string.alphanumeric(22)),
    ...visit(since - 190_000, ['30003', '30002'], originOf(search), search),
    ...visit(now - 3 * dayMs, ['30002', '30010'], direct),
    ...visit(now - 2 * dayMs, ['30002'], direct),
    submission(now - dayMs, demoForm),
    ...mailing(now - 12 * dayMs, '40001', 'clicked', 7 * dayMs),
  ];
};

const cold = ({ now }: Stage): Touch[] => [
  ...visit(now - 300 * dayMs, ['30009', '30004'], originOf(campaigns[1]!)),
  submission(now - 300 * dayMs + hourMs, forms[1]!.guid),
  ...visit(now - 125 * dayMs, ['30002'], direct),
];

const event = ({ now }: Stage): Touch[] => {
  const [, past, ahead] = events;
  const startsAt = now - past!.daysAgo * dayMs;
  const base = { kind: 'participation' } as const;
  return [
    ...visit(startsAt - 5 * dayMs, ['30005'], originOf(webinar), webinar),
    submission(startsAt - 5 * dayMs + 90_000, forms[2]!.guid),
    { ...base, marketingEventId: past!.id, at: startsAt - 5 * dayMs + 95_000, state: 'REGISTERED' },
    { ...base, marketingEventId: past!.id, at: startsAt + hourMs, state: 'ATTENDED', seconds: 2700 },
    { ...base, marketingEventId: ahead!.id, at: now - 3 * dayMs, state: 'REGISTERED' },
  ];
};

const reader = ({ faker, now }: Stage): Touch[] =>
  Array.from({ length: 9 }, (_, index) =>
    visit(now - (index * 2 + 1) * dayMs, [faker.helpers.arrayElement(pages).id, '30002'], direct),
  ).flat();

const scenes: Record<TouchState['shows'], (stage: Stage) => Touch[]> = {
  thousands,
  nothing: () => [],
  'sales only': () => [],
  hot,
  cold,
  event,
  reader,
  scanner: ({ now }) => everyEmail(now, 'scanned'),
  'fetched ahead': ({ now }) => everyEmail(now, 'fetched ahead'),
  internal: (stage) => [...reader(stage), submission(stage.now - 4 * dayMs, demoForm)],
  'unknown types': ({ portalId, now }) => [
    customEvent(now - 9 * dayMs, `pe${portalId}_silo_plan_shared`),
    customEvent(now - 6 * dayMs, 'ae777001_badge_swiped'),
    customEvent(now - 2 * dayMs, 'e_walked_past_the_booth'),
  ],
};

/** The touches of a contact that shows something, before the demo's present. */
export const touchesOf = ({ shows }: TouchState, stage: Stage): Touch[] =>
  scenes[shows](stage)
    .filter(({ at }) => at < stage.now)
    .sort((a, b) => a.at - b.at);
