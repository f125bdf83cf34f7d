import type { NamedReference, Touchpoint } from '@tandem/taxonomy';
import { pageKey } from './address';
import { familyOf, hasId } from './make-touch';

/** What a touch was about, as far as its kind is told apart by it. */
export interface Subject {
  form: NamedReference | null;
  email: NamedReference | null;
  url: string | null;
  title: string | null;
}

/**
 * A form is told by itself, a page by its address, an e-mail's click also by its link, everything else by its title.
 * The page of a form counts only while the form is unknown: sources name different pages for the same submission.
 */
export function subjectOf({ kind, form, email, url, title }: Touchpoint): Subject {
  const page = url === null ? null : pageKey(url);
  const none = { form: null, email: null, url: null, title: null };
  switch (familyOf(kind)) {
    case 'form_submission':
      return { ...none, form, url: page };
    case 'page_view':
      return { ...none, url: page };
    case 'email_open':
    case 'email_reply':
      return { ...none, email };
    case 'email_click':
      return { ...none, email, url: page };
    default:
      return { ...none, title: title?.toLowerCase() ?? null };
  }
}

/** False when two subjects say different things; what one of them does not know is no difference. */
export function compatible(a: Subject, b: Subject): boolean {
  if (a.form && b.form) return sameReference(a.form, b.form);
  return (
    (!a.email || !b.email || sameReference(a.email, b.email)) &&
    sameText(a.url, b.url) &&
    sameText(a.title, b.title)
  );
}

const sameText = (a: string | null, b: string | null): boolean => a === null || b === null || a === b;

function sameReference(a: NamedReference, b: NamedReference): boolean {
  if (hasId(a) && hasId(b)) return a.id === b.id;
  return a.name === null || b.name === null || a.name.toLowerCase() === b.name.toLowerCase();
}

/** A text that is equal for equal subjects. */
export const subjectKey = ({ form, email, url, title }: Subject): string =>
  [form?.id ?? '', email?.id ?? '', url ?? '', title ?? ''].join('|');
