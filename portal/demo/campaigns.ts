import { forms } from './content';

/** Traffic sources as HubSpot names them in `hs_analytics_source`. */
export type TrafficSource =
  | 'ORGANIC_SEARCH'
  | 'PAID_SEARCH'
  | 'EMAIL_MARKETING'
  | 'SOCIAL_MEDIA'
  | 'REFERRALS'
  | 'OTHER_CAMPAIGNS'
  | 'DIRECT_TRAFFIC'
  | 'OFFLINE'
  | 'PAID_SOCIAL'
  | 'AI_REFERRALS';

export interface Campaign {
  guid: string;
  name: string;
  utm: string;
  source: TrafficSource;
  /** What HubSpot writes to `hs_analytics_source_data_1`. */
  sourceDetail: string;
  formGuid: string;
  pageIds: readonly string[];
  emailIds: readonly string[];
  eventIds: readonly string[];
  /** Contact property that holds the advertisement's click id. */
  clickId?: 'hs_google_click_id' | 'hs_linkedin_click_id' | 'hs_facebook_click_id' | 'hs_chatgpt_click_id';
  /** Share of its leads that sales takes on, 0 to 1: why campaigns differ in reports. */
  quality: number;
  /** Share among leads, relative to the others. */
  weight: number;
}

const [demo, guide, webinar, calculator, badge, checklist, newsletter] = forms.map(({ guid }) => guid) as [
  string,
  string,
  string,
  string,
  string,
  string,
  string,
];

const campaign = (number: number, given: Omit<Campaign, 'guid'>): Campaign => ({
  guid: `c000000${number}-0000-4000-8000-00000000000${number}`,
  ...given,
});

export const campaigns: readonly Campaign[] = [
  campaign(1, {
    name: 'Search: warehouse software',
    utm: 'search-warehouse-software',
    source: 'PAID_SEARCH',
    sourceDetail: 'warehouse planning software',
    formGuid: demo,
    pageIds: ['30003', '30002'],
    emailIds: ['40001'],
    eventIds: [],
    clickId: 'hs_google_click_id',
    quality: 0.72,
    weight: 20,
  }),
  campaign(2, {
    name: 'Warehouse planning guide',
    utm: 'planning-guide',
    source: 'ORGANIC_SEARCH',
    sourceDetail: 'Unknown keywords (SSL)',
    formGuid: guide,
    pageIds: ['30009', '30004'],
    emailIds: ['40004', '40003'],
    eventIds: [],
    quality: 0.55,
    weight: 20,
  }),
  campaign(3, {
    name: 'LinkedIn: operations leaders',
    utm: 'linkedin-operations',
    source: 'PAID_SOCIAL',
    sourceDetail: 'LinkedIn',
    formGuid: guide,
    pageIds: ['30004', '30010'],
    emailIds: ['40004'],
    eventIds: [],
    clickId: 'hs_linkedin_click_id',
    quality: 0.6,
    weight: 14,
  }),
  campaign(4, {
    name: 'Facebook: small shops',
    utm: 'facebook-small-shops',
    source: 'PAID_SOCIAL',
    sourceDetail: 'Facebook',
    formGuid: checklist,
    pageIds: ['30008'],
    emailIds: ['40002'],
    eventIds: [],
    clickId: 'hs_facebook_click_id',
    quality: 0.18,
    weight: 14,
  }),
  campaign(5, {
    name: 'Returns webinar',
    utm: 'returns-webinar',
    source: 'EMAIL_MARKETING',
    sourceDetail: 'Webinar invitation',
    formGuid: webinar,
    pageIds: ['30005'],
    emailIds: ['40005', '40006'],
    eventIds: ['50002'],
    quality: 0.5,
    weight: 12,
  }),
  campaign(6, {
    name: 'Logistics Days',
    utm: 'logistics-days',
    source: 'OFFLINE',
    sourceDetail: 'IMPORT',
    formGuid: badge,
    pageIds: ['30007'],
    emailIds: ['40007'],
    eventIds: ['50001'],
    quality: 0.4,
    weight: 10,
  }),
  campaign(7, {
    name: 'Space calculator',
    utm: 'space-calculator',
    source: 'AI_REFERRALS',
    sourceDetail: 'chatgpt.com',
    formGuid: calculator,
    pageIds: ['30006', '30001'],
    emailIds: ['40001'],
    eventIds: [],
    clickId: 'hs_chatgpt_click_id',
    quality: 0.65,
    weight: 6,
  }),
  campaign(8, {
    name: 'Newsletter',
    utm: 'newsletter',
    source: 'DIRECT_TRAFFIC',
    sourceDetail: 'harborline.example/newsletter',
    formGuid: newsletter,
    pageIds: ['30011', '30009'],
    emailIds: ['40001', '40002', '40003', '40008', '40009', '40010', '40011'],
    eventIds: [],
    quality: 0.3,
    weight: 4,
  }),
];
