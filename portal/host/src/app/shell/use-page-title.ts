import { useEffect } from 'react';

/** Names the browser tab, most specific part first. */
export function usePageTitle(title: string): void {
  useEffect(() => {
    document.title = `${title} · Local CRM`;
  }, [title]);
}
