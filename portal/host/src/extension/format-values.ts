import dayjs from 'dayjs';
import relativeTime from 'dayjs/plugin/relativeTime';
import timezone from 'dayjs/plugin/timezone';
import utc from 'dayjs/plugin/utc';
import { loadDefinition, loadOwners, type ObjectDefinition } from '../app/api/definitions';
import { type Owner, type PropertyDefinition } from '../app/api/types';
import { type Conventions, formatValue, parseStoredDate } from '../app/format';
import { choicesOf } from '../app/names';
import { apiNameOf } from './object-type-names';
import { type FormattingOptions, type FormattingRequest, type PropertyValues } from './protocol';

dayjs.extend(utc);
dayjs.extend(timezone);
dayjs.extend(relativeTime);

interface Reference {
  definition: ObjectDefinition;
  owners: Owner[];
}

/** Currency that amounts are shown in when the record names none; HubSpot's default for new accounts. */
const defaultCurrency = 'USD';

/**
 * Values of CRM properties as HubSpot shows them: option labels for enumerations, owner names for owner ids,
 * stage labels, dates and numbers in the user's manner. Without `propertiesToFormat` all are formatted, as the
 * SDK's hooks do.
 *
 * @see https://developers.hubspot.com/docs/apps/developer-platform/add-features/ui-extensions/ui-extensions-sdk/hooks
 */
export async function formatValues(
  objectType: string,
  values: PropertyValues,
  { propertiesToFormat = 'all', formattingOptions = {} }: FormattingRequest,
  conventions: Conventions,
): Promise<PropertyValues> {
  const isWanted = (name: string) => propertiesToFormat === 'all' || propertiesToFormat.includes(name);
  if (!Object.keys(values).some(isWanted)) return values;
  const [definition, owners] = await Promise.all([loadDefinition(apiNameOf(objectType)), loadOwners()]);
  const format = (name: string, value: string | null): string | null => {
    const property = definition.properties.get(name);
    if (value === null || value === '' || !property || !isWanted(name)) return value;
    const currency = values.deal_currency_code ?? defaultCurrency;
    return formatOne(value, property, { definition, owners }, formattingOptions, conventions, currency);
  };
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, format(name, value)]));
}

function formatOne(
  value: string,
  property: PropertyDefinition & { showCurrencySymbol?: boolean },
  { definition, owners }: Reference,
  options: FormattingOptions,
  conventions: Conventions,
  currency: string,
): string {
  const dateOptions =
    property.type === 'date' ? options.date : property.type === 'datetime' ? options.dateTime : undefined;
  const date = dateOptions && parseStoredDate(value);
  if (date && dateOptions.relative) return dayjs(date).fromNow();
  if (date && dateOptions.format) {
    const zone = property.type === 'date' ? 'UTC' : conventions.timeZone;
    return dayjs(date).tz(zone).format(dateOptions.format);
  }
  if (property.type === 'number' && property.showCurrencySymbol && options.currency?.addSymbol !== false) {
    return new Intl.NumberFormat(conventions.locale, { style: 'currency', currency }).format(Number(value));
  }
  const choices = choicesOf(property, definition, owners);
  return formatValue(
    value,
    property,
    conventions,
    (stored) => choices?.find((choice) => choice.value === stored)?.label,
  );
}
