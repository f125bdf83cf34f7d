import type { EngagementTerms, NamedReference, Touchpoint } from '@tandem/taxonomy';

/** What converters need to know besides a source's own answer. Names that are not known stay null in touches. */
export interface TouchContext {
  contactId: string;
  /** The agreement's lists of high-intent pages and demo forms. */
  terms: Pick<EngagementTerms, 'highIntentPages' | 'demoForms'>;
  /** Names of forms by GUID. */
  forms: ReadonlyMap<string, string>;
  /** Pages by content id. */
  pages: ReadonlyMap<string, { title: string | null; url: string | null }>;
  /** Marketing e-mails by the `emailCampaignId` that e-mail events carry. */
  emails: ReadonlyMap<string, NamedReference>;
}

/** A source's touches, and how many of its entries could not be read. */
export interface Converted {
  touches: Touchpoint[];
  dropped: number;
}

/** A context in which no names are known, for sources that need none or before they are read. */
export const namelessContext = (contactId: string, terms: TouchContext['terms']): TouchContext => ({
  contactId,
  terms,
  forms: new Map(),
  pages: new Map(),
  emails: new Map(),
});
