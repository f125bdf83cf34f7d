import type { Browser, Page } from 'playwright-core';
import type { TestPortal } from '../../test/support/portal';
import { waitingTime } from './request-intervals';

/** One opening of a card, in milliseconds by the clock. */
export interface PaintedCard {
  /** From the click on the tab to the frame with the text. */
  totalMs: number;
  /** Until the card asked for its data: the host starts its worker and loads its script. */
  startMs: number;
  /** In which at least one request was at the API. */
  waitingMs: number;
  /** The rest of the function's call, the way to it and back included. */
  functionMs: number;
  /** The card in its worker: from the host's handing over the reply to the worker's last change before the frame. */
  cardMs: number;
  /** The page: passing the reply on, and drawing the components that the card asked for. */
  pageMs: number;
}

/** Moments in the page, in milliseconds of its clock. */
interface SeenInPage {
  /** When that clock was 0, epoch milliseconds. */
  origin: number;
  clickedAt: number;
  askedAt: number;
  repliedAt: number;
  paintedAt: number;
  /** When the page sent something to the newest worker. */
  toWorker: number[];
  /** When something came from it. */
  fromWorker: number[];
}

interface LoggedRequest {
  start: number;
  durationMs: number;
  caller: string;
}

/** What is looked at: the record, the card's tab, and the text that tells that it says something worth reading. */
export interface CardToPaint {
  contactId: string;
  tab: string;
  text: RegExp;
}

/** Opens a contact's record on another tab, waits until nothing moves, opens the card's tab and times what follows. */
export async function paintCard(
  browser: Browser,
  { hostUrl, apiUrl }: TestPortal,
  { contactId, tab, text }: CardToPaint,
): Promise<PaintedCard> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 1200 } });
  try {
    const page = await context.newPage();
    await page.addInitScript(noteMessages);
    await page.goto(`${hostUrl}/contacts/${contactId}`);
    await page.getByRole('tab', { name: tab }).waitFor();
    await quiet(apiUrl);
    const seen = await openTab(page, tab, text);
    return split(seen, await requestsOfApp(apiUrl));
  } finally {
    await context.close();
  }
}

function split(seen: SeenInPage, logged: readonly LoggedRequest[]): PaintedCard {
  const { origin, clickedAt, askedAt, repliedAt, paintedAt } = seen;
  const requests = logged.filter(({ start }) => start >= origin + clickedAt);
  const waitingMs = waitingTime(
    requests.map(({ start, durationMs }) => ({ start, end: start + durationMs })),
  );
  const handedOverAt = seen.toWorker.find((at) => at >= repliedAt) ?? repliedAt;
  const changedAt = seen.fromWorker.findLast((at) => at >= handedOverAt && at <= paintedAt) ?? handedOverAt;
  return {
    totalMs: paintedAt - clickedAt,
    startMs: askedAt - clickedAt,
    waitingMs,
    functionMs: repliedAt - askedAt - waitingMs,
    cardMs: changedAt - handedOverAt,
    pageMs: paintedAt - repliedAt - (changedAt - handedOverAt),
  };
}

/** How long no request may have been made before a record counts as drawn, in milliseconds. */
const quietMs = 1_500;

/** Waits until the record's other cards have what they asked for. */
async function quiet(apiUrl: string): Promise<void> {
  let [count, before] = [-1, -2];
  while (count !== before) {
    await new Promise((resolve) => setTimeout(resolve, quietMs));
    before = count;
    count = (await requestsOfApp(apiUrl)).length;
  }
}

async function requestsOfApp(apiUrl: string): Promise<LoggedRequest[]> {
  const answer = await fetch(`${apiUrl}/_portal/requests`);
  const { results } = (await answer.json()) as { results: LoggedRequest[] };
  return results.filter(({ caller }) => caller === 'app');
}

/** In the page, before its own scripts: notes when page and worker write to each other. */
const noteMessages = `
  const NativeWorker = window.Worker;
  window.Worker = class extends NativeWorker {
    constructor(...given) {
      super(...given);
      window.messages = { toWorker: [], fromWorker: [] };
      const { fromWorker } = window.messages;
      this.addEventListener('message', () => fromWorker.push(performance.now()));
      this.toWorker = window.messages.toWorker;
    }
    postMessage(...given) {
      this.toWorker.push(performance.now());
      super.postMessage(...given);
    }
  };`;

/**
 * Clicks in the page itself, so that the way from this process to the browser is not counted. After a frame is drawn
 * the page handles messages again: that moment counts as painted.
 */
function openTab(page: Page, tab: string, text: RegExp): Promise<SeenInPage> {
  return page.getByRole('tab', { name: tab }).evaluate(
    (button: HTMLElement, wanted: string) =>
      new Promise<SeenInPage>((resolve) => {
        const clickedAt = performance.now();
        const drawn = new MessageChannel();
        drawn.port1.onmessage = () => {
          const paintedAt = performance.now();
          const asked = performance
            .getEntriesByType('resource')
            .find(({ name, startTime }) => startTime >= clickedAt && name.includes('/action/function/'));
          const askedAt = asked?.startTime ?? paintedAt;
          const { messages } = window as unknown as {
            messages: { toWorker: number[]; fromWorker: number[] };
          };
          const repliedAt = askedAt + (asked?.duration ?? 0);
          const origin = performance.timeOrigin;
          resolve({ origin, clickedAt, askedAt, repliedAt, paintedAt, ...messages });
        };
        const observer = new MutationObserver(() => {
          const panels = [...document.querySelectorAll('[role="tabpanel"]')];
          if (!panels.some(({ textContent }) => new RegExp(wanted).test(textContent ?? ''))) return;
          observer.disconnect();
          requestAnimationFrame(() => drawn.port2.postMessage(null));
        });
        observer.observe(document.body, { childList: true, subtree: true, characterData: true });
        button.click();
      }),
    text.source,
  );
}
