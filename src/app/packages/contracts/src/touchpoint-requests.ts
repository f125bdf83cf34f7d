import * as z from 'zod/mini';

/** Digits only: HubSpot record ids. */
export const recordId = z.string().check(z.regex(/^\d{1,20}$/));
export const portalId = z.int().check(z.positive());

/** IANA name of the portal's time zone from the card's context; without it the function asks HubSpot, a request more. */
export const timeZone = z.optional(z.string().check(z.maxLength(60)));

/** How far back a card looks, in days. */
export const touchpointDays = [30, 60, 90, 180, 365] as const;
export const daysBack = z.literal(touchpointDays);
export type DaysBack = z.infer<typeof daysBack>;

/** Where a page of a list begins; the function chooses its length and says it in the reply. */
export const pageOffset = z._default(z.int().check(z.minimum(0), z.maximum(1_000_000)), 0);

export const touchFilter = z.object({
  lane: z.optional(z.enum(['marketing', 'sales'])),
  /** Empty or absent: all channels. */
  channels: z.optional(
    z
      .array(
        z.enum(['web', 'form', 'email', 'event', 'ad', 'social', 'referral', 'offline', 'custom', 'sales']),
      )
      .check(z.maxLength(10)),
  ),
  /** Id of a campaign of the reply's `facets`. */
  campaignId: z.optional(z.string().check(z.maxLength(200))),
  /** A `typeLabel` of the reply's `facets.eventTypes`. */
  eventType: z.optional(z.string().check(z.maxLength(200))),
  /** Words to find in titles, addresses and names; upper and lower case are the same. */
  text: z.optional(z.string().check(z.maxLength(200))),
});
export type TouchFilter = z.infer<typeof touchFilter>;
