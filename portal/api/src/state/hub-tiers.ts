import { ApiError } from '../errors';

export const HUBS = ['marketing', 'sales', 'service', 'content', 'data', 'commerce'] as const;
export type Hub = (typeof HUBS)[number];

/** Subscription levels, lowest first. */
export const TIERS = ['free', 'starter', 'professional', 'enterprise'] as const;
export type Tier = (typeof TIERS)[number];

/** What the account has subscribed to, hub by hub. */
export type HubTiers = Record<Hub, Tier>;

const HUB_NAMES: Record<Hub, string> = {
  marketing: 'Marketing Hub',
  sales: 'Sales Hub',
  service: 'Service Hub',
  content: 'Content Hub',
  data: 'Data Hub',
  commerce: 'Commerce Hub',
};

/** Every hub at one level, but for those given. */
export const hubTiers = (level: Tier, given: Partial<HubTiers> = {}): HubTiers => ({
  ...(Object.fromEntries(HUBS.map((hub) => [hub, level])) as HubTiers),
  ...given,
});

const inWords = (tier: Tier): string => tier.charAt(0).toUpperCase() + tier.slice(1);

/**
 * Throws a 403 unless one of the hubs is at the level or above. Which products an operation needs is on its page in
 * developers.hubspot.com/docs/api-reference; the words are ours, as none are documented. Unlike a missing scope, the
 * answer names no scope that an app could ask for.
 */
export const requireTier = (tiers: HubTiers, hubs: readonly Hub[], level: Tier): void => {
  if (hubs.some((hub) => TIERS.indexOf(tiers[hub]) >= TIERS.indexOf(level))) return;
  const products = hubs.map((hub) => `${HUB_NAMES[hub]} ${inWords(level)}`).join(', ');
  throw new ApiError(
    403,
    'FORBIDDEN',
    `This account doesn't have access to this API. It requires one of the following products or higher: ${products}.`,
  );
};
