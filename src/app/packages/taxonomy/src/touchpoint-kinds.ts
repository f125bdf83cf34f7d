import type { OptionDefinition } from './definition';
import type { TouchChannel, TouchKind } from './touchpoint-model';

/** Every kind of touch with the words that properties and reports use for it. */
export const touchKinds = [
  { value: 'demo_request', label: 'Demo request' },
  { value: 'form_submission', label: 'Form submission' },
  { value: 'event_attended', label: 'Event attended' },
  { value: 'event_registered', label: 'Event registration' },
  { value: 'event_cancelled', label: 'Event cancelled' },
  { value: 'event_no_show', label: 'Event missed' },
  { value: 'high_intent_page_view', label: 'High-intent page view' },
  { value: 'page_view', label: 'Page view' },
  { value: 'first_visit', label: 'First visit' },
  { value: 'latest_visit', label: 'Latest visit' },
  { value: 'email_open', label: 'Email open' },
  { value: 'email_click', label: 'Email click' },
  { value: 'email_reply', label: 'Email reply' },
  { value: 'ad_interaction', label: 'Ad interaction' },
  { value: 'custom', label: 'Custom event' },
  { value: 'meeting', label: 'Meeting' },
  { value: 'call', label: 'Call' },
  { value: 'sales_email', label: 'Sales email' },
] as const satisfies ReadonlyArray<OptionDefinition & { value: TouchKind }>;

/** Every channel with the words that properties and reports use for it. */
export const touchChannels = [
  { value: 'web', label: 'Website' },
  { value: 'form', label: 'Form' },
  { value: 'email', label: 'Email' },
  { value: 'event', label: 'Event' },
  { value: 'ad', label: 'Ad' },
  { value: 'social', label: 'Social media' },
  { value: 'referral', label: 'Referral' },
  { value: 'offline', label: 'Offline' },
  { value: 'custom', label: 'Custom event' },
  { value: 'sales', label: 'Sales' },
] as const satisfies ReadonlyArray<OptionDefinition & { value: TouchChannel }>;
