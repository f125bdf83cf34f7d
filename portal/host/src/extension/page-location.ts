import { type AppPageLocation } from './protocol';

/**
 * The path of a link to an app page: `:name` parts are filled from `params`, what is left over becomes the query.
 * @see https://developers.hubspot.com/docs/apps/developer-platform/add-features/ui-extensions/ui-components/app-page-components/page-link
 */
export function pagePath(to: string, params: Record<string, string> = {}): string {
  const left = new Map(Object.entries(params));
  const path = to.replace(/:([A-Za-z0-9_]+)/g, (token, name: string) => {
    const value = left.get(name);
    left.delete(name);
    return value === undefined ? token : encodeURIComponent(value);
  });
  const query = new URLSearchParams([...left]).toString();
  return query ? `${path}?${query}` : path;
}

/** Where an app page stands, kept in the address's fragment so that reload and the back button work. */
export function readPageLocation(): AppPageLocation {
  const [path, query] = window.location.hash.replace(/^#/, '').split('?');
  return { path: path || '/', params: Object.fromEntries(new URLSearchParams(query)) };
}

/** Goes to another page of the app. */
export function goToPage(path: string): void {
  window.location.hash = path;
}

export function watchPageLocation(listener: () => void): () => void {
  window.addEventListener('hashchange', listener);
  return () => window.removeEventListener('hashchange', listener);
}
