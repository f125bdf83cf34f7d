import { utmCampaignOf } from './address';
import { buyingActionsOf } from './buying-actions';
import { clickBursts } from './click-bursts';
import type { Converted, TouchContext } from './context';
import { openNoise } from './machine-opens';
import { makeTouch } from './make-touch';
import { membersOf, readMoment, readText } from './moment';
import type { EmailEvent } from './wire';

/**
 * Opens and clicks of marketing e-mails by one recipient. Other events (sent, delivered…) are no touches, and help
 * to tell opens by machines; the sending alone has the subject, which is told of the others in the same answer. What HubSpot's own filters took for machines stays, marked. Without id, moment or type an
 * event is dropped and counted.
 */
export function fromEmailEvents(events: readonly EmailEvent[], context: TouchContext): Converted {
  const actions = buyingActionsOf(context.terms);
  const deliveries = deliveryTimes(events);
  const subjects = subjectsOf(events);
  const bursts = burstsIn(events);
  let dropped = 0;
  const touches = events.flatMap((event) => {
    const members = membersOf(event);
    const type = readText(members['type']);
    const time = readMoment(members['created']);
    if (type === null || time === null) {
      dropped += 1;
      return [];
    }
    if (type !== 'OPEN' && type !== 'CLICK') return [];
    const campaignId = readText(members['emailCampaignId']);
    const known =
      campaignId === null ? null : (context.emails.get(campaignId) ?? { id: campaignId, name: null });
    const subject = readText(members['subject']) ?? subjects.get(campaignId ?? '') ?? null;
    const base = {
      source: 'marketing_email_events',
      contactId: context.contactId,
      time,
      channel: 'email',
      email: known,
      title: subject ?? known?.name ?? null,
    } as const;
    if (type === 'OPEN') {
      return makeTouch({ ...base, kind: 'email_open', noise: openNoise(members, time, deliveries) });
    }
    const url = readText(members['url']);
    const campaign = utmCampaignOf(url);
    return makeTouch({
      ...base,
      kind: 'email_click',
      url,
      campaign: campaign === null ? null : { id: `utm:${campaign}`, name: campaign },
      noise: members['filteredEvent'] === true ? 'bot_filtered' : bursts.has(event) ? 'bot_burst' : null,
      buyingAction: actions.isHighIntentPage(url),
    });
  });
  return { touches, dropped };
}

/** Clicks that are bursts, by links as they were clicked: touches keep an address without its parameters. */
function burstsIn(events: readonly EmailEvent[]): Set<EmailEvent> {
  const clicks = events.flatMap((event) => {
    const { type, created, emailCampaignId, url } = membersOf(event);
    const time = readMoment(created);
    const mail = readText(emailCampaignId) ?? '';
    return type === 'CLICK' && time !== null ? [{ event, time, mail, link: readText(url) }] : [];
  });
  const found = clickBursts(
    clicks,
    ({ mail }) => mail,
    ({ link }) => link,
  );
  return new Set([...found].map(({ event }) => event));
}

/** Subjects of mails by `emailCampaignId`; HubSpot writes them to the events of sending only. */
function subjectsOf(events: readonly EmailEvent[]): Map<string, string> {
  return new Map(
    events.flatMap((event): Array<[string, string]> => {
      const { type, emailCampaignId, subject } = membersOf(event);
      const [campaign, text] = [readText(emailCampaignId), readText(subject)];
      return type === 'SENT' && campaign !== null && text !== null ? [[campaign, text]] : [];
    }),
  );
}

/** When each mail arrived, by the id of the event that sent it; delivery where known, otherwise sending. */
function deliveryTimes(events: readonly EmailEvent[]): Map<string, number> {
  const times = new Map<string, number>();
  for (const event of events) {
    const members = membersOf(event);
    if (members['type'] !== 'DELIVERED') continue;
    const sent = readText(membersOf(members['sentBy'])['id']);
    const time = readMoment(members['created']);
    if (sent !== null && time !== null) times.set(sent, Math.max(time, times.get(sent) ?? 0));
  }
  return times;
}
