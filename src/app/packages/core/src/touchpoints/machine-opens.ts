import type { TouchNoise } from '@tandem/taxonomy';
import { membersOf, readMoment, readText } from './moment';

/** An open so soon after delivery is a mail program's or a security scanner's, not a reader's. */
const prefetchMs = 10_000;

/**
 * Apple's Mail Privacy Protection fetches every mail's images ahead, with nothing but `Mozilla/5.0` as its name; scanners
 * of mail security products name themselves. A fetch by Gmail's image proxy (`GoogleImageProxy`) is a real open.
 */
const prefetchingAgent = /^Mozilla\/5\.0$/;
const scanningAgent =
  /bot\b|crawl|spider|scanner|barracuda|mimecast|proofpoint|safelinks|trendmicro|symantec/i;

/**
 * Why an open of a marketing e-mail counts as zero, or null when a person opened it: HubSpot filtered it, a mail
 * program fetched it ahead, or it came within seconds of delivery (knowledge.hubspot.com, "Understand bot filtering").
 *
 * @param event an OPEN event as HubSpot's e-mail events API answers it
 * @param deliveries times of delivery by the id of the sending event
 */
export function openNoise(
  event: Readonly<Record<string, unknown>>,
  time: number,
  deliveries: ReadonlyMap<string, number>,
): TouchNoise | null {
  if (event['filteredEvent'] === true) return 'bot_filtered';
  const agent = readText(event['userAgent']);
  if (agent !== null && prefetchingAgent.test(agent)) return 'prefetched_open';
  if (agent !== null && scanningAgent.test(agent)) return 'bot_filtered';
  const sentBy = membersOf(event['sentBy']);
  const arrived = deliveries.get(readText(sentBy['id']) ?? '') ?? readMoment(sentBy['created']);
  return arrived !== null && time - arrived <= prefetchMs ? 'prefetched_open' : null;
}
