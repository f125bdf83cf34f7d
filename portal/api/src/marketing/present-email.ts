import type { MarketingEmailDefinition } from '../state/marketing-state';
import type { PortalState } from '../state/portal-state';
import { emailStatistics, emailTouches } from '../touches/email-statistics';

const iso = (at: number): string => new Date(at).toISOString();

/** A marketing e-mail that was sent (spec: PublicEmail), with its counts where asked for. */
export const presentEmail = (
  email: MarketingEmailDefinition,
  state: PortalState,
  options: { stats: boolean; campaignName: boolean },
): Record<string, unknown> => {
  const campaign = state.marketing.campaigns.get(email.campaignId ?? '');
  const touches = options.stats && emailTouches(state.touches.all(), ({ emailId }) => emailId === email.id);
  return {
    id: email.id,
    name: email.name,
    subject: email.subject,
    type: 'BATCH_EMAIL',
    state: 'PUBLISHED',
    subcategory: 'batch',
    isAb: false,
    isPublished: true,
    isTransactional: false,
    archived: false,
    language: 'en',
    from: { fromName: email.fromName, replyTo: email.replyTo },
    allEmailCampaignIds: [String(email.emailCampaignId)],
    primaryEmailCampaignId: String(email.emailCampaignId),
    ...(campaign && { campaign: campaign.id, campaignUtm: campaign.utm }),
    ...(campaign && options.campaignName && { campaignName: campaign.name }),
    createdAt: iso(email.createdAt),
    updatedAt: iso(email.updatedAt),
    publishDate: iso(email.publishedAt),
    publishedAt: iso(email.publishedAt),
    ...(touches && { stats: emailStatistics(touches) }),
  };
};
