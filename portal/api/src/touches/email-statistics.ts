import { isKind, type EmailEventType, type EmailTouch, type RecordedTouch } from './touch';

/** Names of the counters and the events they count recipients of. */
const COUNTERS: Array<[string, EmailEventType]> = [
  ['sent', 'SENT'],
  ['delivered', 'DELIVERED'],
  ['open', 'OPEN'],
  ['click', 'CLICK'],
  ['bounce', 'BOUNCE'],
  ['dropped', 'DROPPED'],
  ['spamreport', 'SPAMREPORT'],
];

const percent = (part: number, whole: number): number => (whole === 0 ? 0 : (100 * part) / whole);

/** Touches with some e-mails that HubSpot did not take for a machine's. */
export const emailTouches = (
  touches: Iterable<RecordedTouch>,
  concerns: (touch: EmailTouch) => boolean,
): Array<RecordedTouch<EmailTouch>> =>
  [...touches].filter(isKind('email')).filter(({ touch }) => !touch.filtered && concerns(touch));

/** How many recipients there were of each event. */
export const emailCounters = (touches: ReadonlyArray<RecordedTouch<EmailTouch>>): Record<string, number> => {
  const recipients = (type: EmailEventType): number =>
    new Set(
      touches
        .filter(({ touch }) => touch.event === type)
        .map(({ touch, email }) => `${touch.emailId} ${touch.recipient ?? email}`),
    ).size;
  return Object.fromEntries(COUNTERS.map(([name, type]) => [name, recipients(type)]));
};

/**
 * Counters with their ratios in percent (spec: EmailStatisticsData; what each ratio divides:
 * knowledge.hubspot.com/marketing-email/analyze-your-marketing-email-campaign-performance).
 */
export const emailStatistics = (
  touches: ReadonlyArray<RecordedTouch<EmailTouch>>,
): Record<string, unknown> => {
  const counters = emailCounters(touches);
  const { sent = 0, delivered = 0, open = 0, click = 0, bounce = 0 } = counters;
  const devices = (type: EmailEventType): Record<string, number> => {
    const count = (mobile: boolean): number =>
      touches.filter(({ touch }) => touch.event === type && (touch.client === 'mobile') === mobile).length;
    return { computer: count(false), mobile: count(true), unknown: 0 };
  };
  return {
    counters,
    deviceBreakdown: { open_device_type: devices('OPEN'), click_device_type: devices('CLICK') },
    qualifierStats: {},
    ratios: {
      deliveredratio: percent(delivered, sent),
      openratio: percent(open, delivered),
      clickratio: percent(click, delivered),
      clickthroughratio: percent(click, open),
      bounceratio: percent(bounce, sent),
    },
  };
};
