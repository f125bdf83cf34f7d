import type { NamedReference } from '@tandem/taxonomy';
import { namedOnly } from './make-touch';

/** What `recent_conversion_event_name` says: a page and a form. */
export interface ConversionName {
  pageTitle: string | null;
  form: NamedReference | null;
}

/**
 * Reads "Page title: Form name", which HubSpot writes without ids. Both parts may contain colons, so the names of the
 * portal's forms decide where they are known; otherwise the last colon does.
 *
 * @param forms names of forms by GUID
 */
export function conversionForm(text: string | null, forms: ReadonlyMap<string, string>): ConversionName {
  if (text === null) return { pageTitle: null, form: null };
  let known: { id: string; name: string } | null = null;
  let alike = 0;
  for (const [id, name] of forms) {
    if (text !== name && !text.endsWith(`: ${name}`)) continue;
    if (known && name.length < known.name.length) continue;
    alike = known?.name === name ? alike + 1 : 1;
    known = { id, name };
  }
  const name = known?.name ?? (text.includes(': ') ? text.slice(text.lastIndexOf(': ') + 2) : text);
  const pageTitle = text === name ? null : text.slice(0, -name.length).replace(/:\s*$/, '');
  return { pageTitle: pageTitle || null, form: known && alike === 1 ? known : namedOnly(name || null) };
}
