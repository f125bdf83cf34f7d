/** What makes settings unusable, e.g. `reasons: not a list of choices`. For admins; names no person. */
export class UnreadableSettings extends Error {
  override name = 'UnreadableSettings';
}

export type Members = Record<string, unknown>;

/**
 * The members of an agreement's settings.
 *
 * @param json text of property `settings`; blank means none
 * @throws UnreadableSettings
 */
export function settingsObject(json: string | null): Members {
  if (json === null) return {};
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    throw new UnreadableSettings('settings: not JSON');
  }
  return membersOf('settings', value);
}

/** The members of an object named so in settings; throws UnreadableSettings when it is none. */
export function membersOf(name: string, value: unknown): Members {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Members;
  throw new UnreadableSettings(`${name}: not an object`);
}

/** The items of a list named so in settings; throws UnreadableSettings when it is none. */
export function listOf(name: string, value: unknown): unknown[] {
  if (Array.isArray(value)) return value;
  throw new UnreadableSettings(`${name}: not a list`);
}

/** Texts of a list named so in settings, blanks around them removed; throws UnreadableSettings for others. */
export const textsOf = (name: string, value: unknown): string[] =>
  listOf(name, value).map((text) => {
    if (typeof text === 'string' && text.trim() !== '') return text.trim();
    throw new UnreadableSettings(`${name}: only texts that say something`);
  });

/** A number named so in settings that lies within bounds; throws UnreadableSettings for others. */
export function numberWithin(name: string, value: unknown, least: number, most: number): number {
  if (typeof value === 'number' && value >= least && value <= most) return value;
  throw new UnreadableSettings(`${name}: not a number from ${least} to ${most}`);
}

/** As {@link numberWithin}, whole. */
export function wholeWithin(name: string, value: unknown, least: number, most: number): number {
  if (Number.isInteger(value)) return numberWithin(name, value, least, most);
  throw new UnreadableSettings(`${name}: not a whole number`);
}

/**
 * Numbers by name over their defaults, each within bounds. Names that are not among the defaults are refused, since they
 * would do nothing, unless `names` says that any will do.
 *
 * @throws UnreadableSettings
 */
export function numbersOver<Numbers extends Readonly<Record<string, number>>>(
  name: string,
  given: unknown,
  defaults: Numbers,
  { least, most, names = 'known' }: { least: number; most: number; names?: 'known' | 'any' },
): Numbers {
  const numbers = Object.entries(membersOf(name, given ?? {})).map(([key, value]) => {
    if (names === 'known' && !Object.hasOwn(defaults, key))
      throw new UnreadableSettings(`${name}: ${key} is unknown`);
    return [key, numberWithin(`${name}.${key}`, value, least, most)] as const;
  });
  return { ...defaults, ...Object.fromEntries(numbers) };
}
