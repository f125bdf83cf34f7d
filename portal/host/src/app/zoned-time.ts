/** How many milliseconds a zone's wall clock is ahead of UTC at an instant. */
function offsetAt(epochMs: number, timeZone: string): number {
  const parts = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  }).formatToParts(epochMs);
  const part = (type: string): number => Number(parts.find((found) => found.type === type)?.value);
  const wall = Date.UTC(
    part('year'),
    part('month') - 1,
    part('day'),
    part('hour'),
    part('minute'),
    part('second'),
  );
  return wall - Math.floor(epochMs / 1000) * 1000;
}

/** An instant as `YYYY-MM-DDTHH:mm` on the zone's wall clock, the form `<input type="datetime-local">` takes. */
export function toWallClock(instant: Date, timeZone: string): string {
  const epochMs = instant.getTime();
  return new Date(epochMs + offsetAt(epochMs, timeZone)).toISOString().slice(0, 16);
}

/**
 * The instant at which the zone's wall clock shows `YYYY-MM-DDTHH:mm`. A time that the clock skips in spring is
 * read with the offset before the change; one it shows twice in autumn is the earlier.
 * @returns null when the text is not of that form
 */
export function fromWallClock(wallClock: string, timeZone: string): Date | null {
  const asUtc = Date.parse(`${wallClock}Z`);
  if (Number.isNaN(asUtc)) return null;
  const dayMs = 86_400_000;
  const offsets = [offsetAt(asUtc - dayMs, timeZone), offsetAt(asUtc + dayMs, timeZone)];
  const fitting = offsets
    .map((offset) => asUtc - offset)
    .filter((candidate) => candidate + offsetAt(candidate, timeZone) === asUtc);
  return new Date(fitting.length > 0 ? Math.min(...fitting) : asUtc - (offsets[0] ?? 0));
}
