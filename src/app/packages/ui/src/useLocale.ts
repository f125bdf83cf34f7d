import { useMemo } from 'react';
import { useExtensionContext } from '@hubspot/ui-extensions';
import { formatFor } from './format';
import type { Format } from './format';
import { phrasesFor, phrasesOf } from './phrases';
import type { Phrases, PhrasesOf } from './phrases';
import type { TextTables } from './texts';

/** Everything that depends on who looks: words, formats and the portal's time zone. */
interface LocaleWith<Words> {
  phrases: Words;
  format: Format;
  timeZone: string;
}

/** The same for the texts that a card carries. */
export type LocaleOf<Table> = LocaleWith<PhrasesOf<Table>>;

/** The locale of the feedback cards. */
export type Locale = LocaleWith<Phrases>;

/** Language and formats of the user in view, from HubSpot's context, for the feedback cards. */
export function useLocale(): Locale {
  const { locale, timeZone } = useReader();
  return useMemo(() => localeFor(locale, timeZone), [locale, timeZone]);
}

/** The same for a card with texts of its own; `tables` must be the same object in every render. */
export function useLocaleOf<Table extends object>(tables: TextTables<Table>): LocaleOf<Table> {
  const { locale, timeZone } = useReader();
  return useMemo(() => localeOf(locale, timeZone, tables), [locale, timeZone, tables]);
}

function useReader(): { locale: string | undefined; timeZone: string } {
  const { user, portal } = useExtensionContext<'crm.record.tab'>();
  return { locale: user.locale ?? user.language, timeZone: portal.timezone };
}

export function localeFor(locale: string | undefined, timeZone: string): Locale {
  const phrases = phrasesFor(locale);
  return { phrases, format: formatFor(locale, timeZone, phrases.language), timeZone };
}

export function localeOf<Table extends object>(
  locale: string | undefined,
  timeZone: string,
  tables: TextTables<Table>,
): LocaleOf<Table> {
  const phrases = phrasesOf(locale, tables);
  return { phrases, format: formatFor(locale, timeZone, phrases.language), timeZone };
}
