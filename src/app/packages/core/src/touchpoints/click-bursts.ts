/** Three or more links clicked within two seconds are a security scanner's work, not a reader's. */
const burstLinks = 3;
const burstMs = 2_000;

/**
 * The clicks that are part of a burst.
 *
 * @param mailOf what tells apart mails to people: only clicks in one count together
 * @param linkOf the link that was clicked; null when unknown
 */
export function clickBursts<Click extends { time: number }>(
  clicks: readonly Click[],
  mailOf: (click: Click) => string,
  linkOf: (click: Click) => string | null,
): Set<Click> {
  const mails = new Map<string, Click[]>();
  for (const click of clicks) {
    const known = mails.get(mailOf(click));
    if (known) known.push(click);
    else mails.set(mailOf(click), [click]);
  }
  const bursts = new Set<Click>();
  for (const inMail of mails.values()) {
    inMail.sort((a, b) => a.time - b.time);
    markBursts(inMail, linkOf, bursts);
  }
  return bursts;
}

/** Slides a window over clicks in time; each click enters and leaves once, and is marked once. */
function markBursts<Click extends { time: number }>(
  clicks: readonly Click[],
  linkOf: (click: Click) => string | null,
  bursts: Set<Click>,
): void {
  const links = new Map<string, number>();
  let start = 0;
  let marked = 0;
  clicks.forEach((click, index) => {
    count(links, linkOf(click), 1);
    for (; click.time - clicks[start]!.time > burstMs; start += 1) count(links, linkOf(clicks[start]!), -1);
    if (links.size < burstLinks) return;
    for (marked = Math.max(marked, start); marked <= index; marked += 1) bursts.add(clicks[marked]!);
  });
}

function count(links: Map<string, number>, link: string | null, by: 1 | -1): void {
  if (link === null) return;
  const left = (links.get(link) ?? 0) + by;
  if (left === 0) links.delete(link);
  else links.set(link, left);
}
