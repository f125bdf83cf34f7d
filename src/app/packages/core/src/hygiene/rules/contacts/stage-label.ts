import type { LifecycleStage } from '@tandem/taxonomy';
import type { Subject } from '../../model';

/**
 * HubSpot's names of its lifecycle stages
 * (https://knowledge.hubspot.com/properties/hubspots-default-contact-properties).
 */
const englishLabels: Readonly<Record<LifecycleStage, string>> = {
  subscriber: 'Subscriber',
  lead: 'Lead',
  marketingqualifiedlead: 'Marketing Qualified Lead',
  salesqualifiedlead: 'Sales Qualified Lead',
  opportunity: 'Opportunity',
  customer: 'Customer',
  evangelist: 'Evangelist',
};

/** A lifecycle stage as the portal calls it, or else HubSpot. */
export const stageLabel = ({ related }: Subject, stage: string): string =>
  related.properties?.get('lifecyclestage')?.options.find(({ value }) => value === stage)?.label ||
  (Object.hasOwn(englishLabels, stage) ? englishLabels[stage as LifecycleStage] : stage);
