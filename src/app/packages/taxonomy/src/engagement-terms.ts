import type { OptionDefinition } from './definition';
import type { BuyingGroupTerms, EngagementTerms } from './touchpoint-model';

/**
 * Roles in a purchase, as HubSpot's default contact property `hs_buying_role` has them (HubSpot, default contact
 * properties).
 */
export const buyingRoles = [
  { value: 'DECISION_MAKER', label: 'Decision maker' },
  { value: 'BUDGET_HOLDER', label: 'Budget holder' },
  { value: 'EXECUTIVE_SPONSOR', label: 'Executive sponsor' },
  { value: 'CHAMPION', label: 'Champion' },
  { value: 'INFLUENCER', label: 'Influencer' },
  { value: 'END_USER', label: 'End user' },
  { value: 'LEGAL_AND_COMPLIANCE', label: 'Legal and compliance' },
  { value: 'BLOCKER', label: 'Blocker' },
  { value: 'OTHER', label: 'Other' },
] as const satisfies readonly OptionDefinition[];
export type BuyingRole = (typeof buyingRoles)[number]['value'];

/** The key of `roleFactors` for a person whose role nobody knows, or whose role has no factor. */
export const anyRole = 'ANY';

/**
 * What touches are worth in version 1 of the agreement. Meeting, demo request, event, form, page, click and open
 * weigh as sales and marketing would weigh them by hand; an open is worth next to nothing, because mail programs
 * open mails too. The other kinds lie between those: a reply is worth as much as a registration, an advertisement
 * half a page view. What sales does itself (call, e-mail) and what the buyer did not do (cancelled, stayed away)
 * is worth nothing.
 *
 * Role factors and the cap of 20 touches of a kind per person and day: Adobe Journey Optimizer B2B, "Engagement
 * scores for buying groups" (trivial 0.2 to vital 1; a person without a role counts as normal, 0.6). Half-life of
 * two weeks: the middle of what is usual between a week and a month.
 */
export const engagementDefaults: EngagementTerms = {
  halfLifeDays: 14,
  saturation: 12,
  weights: {
    meeting: 12,
    demo_request: 12,
    event_attended: 8,
    form_submission: 8,
    event_registered: 5,
    email_reply: 5,
    high_intent_page_view: 3,
    email_click: 2,
    page_view: 1,
    first_visit: 1,
    latest_visit: 1,
    custom: 1,
    ad_interaction: 0.5,
    email_open: 0.2,
    event_cancelled: 0,
    event_no_show: 0,
    call: 0,
    sales_email: 0,
  },
  roleFactors: {
    DECISION_MAKER: 1,
    BUDGET_HOLDER: 1,
    EXECUTIVE_SPONSOR: 1,
    CHAMPION: 0.8,
    INFLUENCER: 0.8,
    END_USER: 0.6,
    LEGAL_AND_COMPLIANCE: 0.6,
    OTHER: 0.6,
    BLOCKER: 0.4,
    [anyRole]: 0.6,
  },
  maxPerKindAndDay: 20,
  levels: { hot: 70, warm: 40, cool: 15 },
  minTouches: 3,
  minTouchesWithinDays: 180,
  highIntentPages: ['pricing', 'demo', 'contact-sales', 'buy', 'trial', 'quote'],
  demoForms: ['demo', 'trial', 'contact sales', 'quote'],
  internalDomains: [],
};

/**
 * The buying group that version 1 of the agreement asks for: three roles, one person each. Larger companies agree on
 * more, e.g. budget holder, champion, legal and compliance. Engaged and cold are counted over 30 days.
 */
export const buyingGroupDefaults: BuyingGroupTerms = {
  roles: [
    { role: 'DECISION_MAKER', required: 1 },
    { role: 'INFLUENCER', required: 1 },
    { role: 'END_USER', required: 1 },
  ],
  engagedWithinDays: 30,
  coldAfterDays: 30,
};
