import type { TouchKind, Touchpoint } from '@tandem/taxonomy';

/** True when a touch was a person's own doing: noise is shown, but counted as zero everywhere. */
export const isCounted = ({ noise }: Touchpoint): boolean => noise === null;

/** Kinds by which a person says who they are and what they want. */
const conversionKinds: readonly TouchKind[] = ['form_submission', 'demo_request'];

/** True for a counted form submission or demo request. */
export const isConversion = (touch: Touchpoint): boolean =>
  isCounted(touch) && conversionKinds.includes(touch.kind);

/** Kinds that tell little or nothing of the buyer: opens, what did not take place, what reps did themselves. */
const meaninglessKinds: readonly TouchKind[] = [
  'email_open',
  'event_cancelled',
  'event_no_show',
  'call',
  'sales_email',
];

/** True for a counted marketing touch that the buyer meant to make: no open, nothing cancelled or missed. */
export const isMeaningful = (touch: Touchpoint): boolean =>
  isCounted(touch) && touch.lane === 'marketing' && !meaninglessKinds.includes(touch.kind);

/** True for what belongs on top of a log: conversions, steps towards buying, events, meetings and replies. */
export const isCurated = (touch: Touchpoint): boolean =>
  isConversion(touch) || (isCounted(touch) && (touch.buyingAction || curatedKinds.includes(touch.kind)));

const curatedKinds: readonly TouchKind[] = ['event_attended', 'event_registered', 'meeting', 'email_reply'];
