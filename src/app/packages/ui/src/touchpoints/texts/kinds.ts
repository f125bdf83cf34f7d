import type { TouchKind } from '@tandem/contracts';

/** Kinds that are said alike: a page of high intent is read like any other and marked beside it. */
export type SaidKind = Exclude<TouchKind, 'high_intent_page_view'>;

/** A sentence for each kind, without and with the name of what it was about. */
export type KindTexts = Record<SaidKind | `${SaidKind}_of`, string>;
