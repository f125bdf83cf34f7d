import type { KnownRecord } from './read-record';
import type { Definition } from './portal-facts';

/** How values are written for a reader. */
export interface Display {
  /** The value of a property as the portal shows it: choices and owners by name, dates and numbers as is usual there. */
  value: (property: string, value: string) => string;
  /** What stands in a sentence: a number, a moment or a word. */
  evidence: (property: string | null, value: string | number) => string;
  /** A property as the portal calls it, or else by its internal name. */
  label: (property: string) => string;
  number: (value: number) => string;
}

/**
 * Writes values in a reader's language, moments in the portal's time zone.
 *
 * @param locale BCP 47; English when the runtime knows no such language
 */
export function displayFor(
  { record, definitions, pipelines, owners, timeZone }: KnownRecord,
  locale: string,
): Display {
  const language = knownLocale(locale);
  const numbers = new Intl.NumberFormat(language, { maximumFractionDigits: 2 });
  const days = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeZone: 'UTC' });
  const moments = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short', timeZone });
  const named = namesOf({ pipelines, owners });
  const definitionOf = (property: string): Definition | undefined =>
    definitions.ok ? definitions.value.get(property) : undefined;

  const value = (property: string, text: string): string => {
    const definition = definitionOf(property);
    if (text === '' || !definition) return text;
    const name = named(definition, text);
    if (name !== undefined) return name;
    if (definition.options.length > 0) {
      const labels = new Map(definition.options.map((option) => [option.value, option.label]));
      return text
        .split(';')
        .map((one) => labels.get(one) ?? one)
        .join(', ');
    }
    if (definition.type === 'number')
      return Number.isFinite(Number(text)) ? numbers.format(Number(text)) : text;
    if (definition.type === 'date' || definition.type === 'datetime') return written(text) ?? text;
    return text;
  };
  /** ISO 8601, which is how HubSpot answers dates and moments. */
  const written = (text: string): string | null => {
    if (!/^\d{4}-\d{2}-\d{2}(T[\d:.]+Z)?$/.test(text)) return null;
    const at = Date.parse(text);
    if (Number.isNaN(at)) return null;
    return text.length === 10 ? days.format(at) : moments.format(at);
  };
  return {
    value,
    evidence: (property, said) => {
      if (typeof said === 'number') return numbers.format(said);
      const own = property !== null && said === record.properties[property];
      return own ? value(property, said) : (written(said) ?? said);
    },
    label: (property) => definitionOf(property)?.label || property,
    number: (number) => numbers.format(number),
  };
}

/** Names of what a property refers to by id. */
const namesOf =
  ({ pipelines, owners }: Pick<KnownRecord, 'pipelines' | 'owners'>) =>
  ({ name, ofOwners }: Definition, id: string): string | undefined => {
    if (ofOwners) return owners.ok ? owners.value.names.get(id) : undefined;
    if (!pipelines.ok) return undefined;
    if (name === 'pipeline') return pipelines.value.find((pipeline) => pipeline.id === id)?.label;
    if (name !== 'dealstage') return undefined;
    return pipelines.value.flatMap(({ stages }) => stages).find((stage) => stage.id === id)?.label;
  };

function knownLocale(locale: string): string {
  try {
    return Intl.NumberFormat.supportedLocalesOf(locale)[0] ?? 'en';
  } catch {
    return 'en';
  }
}
