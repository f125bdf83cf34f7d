import type { PortalState } from '../state/portal-state';
import { touchId, type EmailTouch, type MailClient, type RecordedTouch } from './touch';

/** Application id of marketing e-mail in the events of v1. */
export const EMAIL_APP = { appId: 113, appName: 'Batch' };

interface Agent {
  userAgent: string;
  deviceType: 'COMPUTER' | 'MOBILE' | 'UNKNOWN';
  browser: { name: string; family: string; producer: string; producerUrl: string; type: string; url: string };
}

const agent = (
  name: string,
  producer: string,
  type: string,
  deviceType: Agent['deviceType'],
  userAgent: string,
): Agent => ({
  userAgent,
  deviceType,
  browser: { name, family: name, producer, producerUrl: '', type, url: '' },
});

/**
 * How those who fetch a picture or follow a link introduce themselves. Apple's mail privacy protection says no more
 * than `Mozilla/5.0`, Google's image proxy names itself.
 */
const AGENTS: Record<MailClient, Agent> = {
  desktop: agent(
    'Chrome',
    'Google Inc.',
    'Browser',
    'COMPUTER',
    'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0.0.0 Safari/537.36',
  ),
  mobile: agent(
    'Mobile Safari',
    'Apple Inc.',
    'Mobile Browser',
    'MOBILE',
    'Mozilla/5.0 (iPhone; CPU iPhone OS 18_6 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Mobile/15E148',
  ),
  'apple privacy': agent('unknown', '', 'unknown', 'UNKNOWN', 'Mozilla/5.0'),
  'google proxy': agent(
    'Google Image Proxy',
    'Google Inc.',
    'Proxy',
    'COMPUTER',
    'Mozilla/5.0 (Windows NT 5.1; rv:11.0) Gecko Firefox/11.0 (via ggpht.com GoogleImageProxy)',
  ),
  scanner: agent(
    'Firefox',
    'Mozilla Foundation',
    'Browser',
    'COMPUTER',
    'Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0',
  ),
};

type EmailRecord = RecordedTouch<EmailTouch>;

const fetched = ({ event, client = 'desktop', filtered = false }: EmailTouch): Record<string, unknown> => {
  const { userAgent, deviceType, browser } = AGENTS[client];
  return {
    browser: { ...browser, version: [] },
    deviceType,
    filteredEvent: filtered,
    ...(event === 'OPEN' && { duration: 0 }),
    location: { city: 'unknown', country: 'Unknown', state: 'unknown' },
    userAgent,
  };
};

const detailsOf = (state: PortalState, touch: EmailTouch): Record<string, unknown> => {
  const email = state.marketing.emails.get(touch.emailId);
  switch (touch.event) {
    case 'SENT':
      return { subject: email?.subject ?? '', from: email?.replyTo ?? '', replyTo: [], cc: [], bcc: [] };
    case 'DELIVERED':
      return { response: '250 2.0.0 OK', attempt: 0 };
    case 'BOUNCE':
      return { category: 'UNKNOWN_USER', response: '550 5.1.1 user unknown', status: '5.1.1' };
    case 'OPEN':
      return fetched(touch);
    case 'CLICK':
      return { ...fetched(touch), url: touch.url ?? '', referer: '', linkId: 0 };
    default:
      return {};
  }
};

/**
 * One event as v1 answers it: what every event has, and what its type adds
 * (developers.hubspot.com/docs/methods/email/email_events_overview). `sentBy` names the sending that led to it.
 */
export const presentEmailEvent = (state: PortalState, recorded: EmailRecord): Record<string, unknown> => {
  const { touch, number, email } = recorded;
  const recipient = touch.recipient ?? email;
  const emailCampaignId = state.marketing.emails.get(touch.emailId)?.emailCampaignId ?? 0;
  const sent = state.touches
    .ofRecipient(recipient)
    .filter((each): each is EmailRecord => each.touch.kind === 'email' && each.touch.event === 'SENT')
    .filter((each) => each.touch.emailId === touch.emailId && each.touch.at <= touch.at)
    .at(-1);
  return {
    ...EMAIL_APP,
    created: touch.at,
    emailCampaignId,
    emailCampaignGroupId: emailCampaignId,
    hmid: touchId(number, 99).replaceAll('-', ''),
    id: touchId(number),
    portalId: state.portalId,
    recipient,
    type: touch.event,
    ...(sent && touch.event !== 'SENT' && { sentBy: { id: touchId(sent.number), created: sent.touch.at } }),
    ...detailsOf(state, touch),
  };
};
