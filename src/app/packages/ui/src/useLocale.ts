import { useMemo } from 'react';
import { useExtensionContext } from '@hubspot/ui-extensions';
import { formatFor } from './format';
import type { Format } from './format';
import { phrasesFor } from './phrases';
import type { Phrases } from './phrases';

/** Everything that depends on who looks: words, formats and the portal's time zone. */
export interface Locale {
  phrases: Phrases;
  format: Format;
  timeZone: string;
}

/** Language and formats of the user in view, from HubSpot's context. */
export function useLocale(): Locale {
  const { user, portal } = useExtensionContext<'crm.record.tab'>();
  const locale = user.locale ?? user.language;
  return useMemo(() => localeFor(locale, portal.timezone), [locale, portal.timezone]);
}

export function localeFor(locale: string | undefined, timeZone: string): Locale {
  const phrases = phrasesFor(locale);
  return { phrases, format: formatFor(locale, timeZone, phrases.language), timeZone };
}
