import type { OptionDefinition } from './definition';

/**
 * Ways to share out the credit for a deal among its touches, with the weights they stand for. Sources: HubSpot,
 * "Understand attribution reporting" (first, last, linear, U with lead creation); Salesforce Marketing Intelligence,
 * "Multi-touch attribution models", and Google Ads' position-based model (U with first and last); Adobe Marketo
 * Measure, "Attribution models" (U without middle, W, full path, lead creation); Google Analytics' half-life of seven
 * days (time decay).
 */
export const attributionModels = [
  { value: 'first', label: 'First touch', description: '100 % to the first touch' },
  { value: 'last', label: 'Last touch', description: '100 % to the last touch' },
  { value: 'lead_creation', label: 'Lead creation', description: '100 % to the touch that made the lead' },
  { value: 'linear', label: 'Linear', description: 'The same to every touch' },
  {
    value: 'u_hubspot',
    label: 'U-shaped (HubSpot)',
    description: '40 % first touch, 40 % lead creation, 20 % shared by those between',
  },
  {
    value: 'u_salesforce',
    label: 'U-shaped (Salesforce)',
    description: '40 % first touch, 40 % last touch, 20 % shared by those between',
  },
  {
    value: 'u_marketo',
    label: 'U-shaped (Marketo Measure)',
    description: '50 % first touch, 50 % lead creation',
  },
  {
    value: 'w',
    label: 'W-shaped',
    description: '30 % each first touch, lead creation and deal creation, 10 % shared by the rest',
  },
  {
    value: 'full_path',
    label: 'Full path',
    description: '22.5 % each first touch, lead creation, deal creation and closing, 10 % shared by the rest',
  },
  {
    value: 'time_decay',
    label: 'Time decay',
    description: 'The later the more: half the credit for every seven days before the last touch',
  },
] as const satisfies readonly OptionDefinition[];
export type AttributionModel = (typeof attributionModels)[number]['value'];
