import { touchId, type FormSubmission, type PageView, type RecordedTouch, type AdInteraction } from './touch';

/** One occurrence as the events API answers it (spec: ExternalUnifiedEvent). */
export interface Occurrence {
  id: string;
  eventType: string;
  objectType: 'CONTACT';
  objectId: string;
  /** Epoch milliseconds. */
  at: number;
  properties: Record<string, string>;
}

type Part = [eventType: string, afterMs: number, properties: Record<string, string | undefined>];

const utm = (url: string, part: 'source' | 'medium' | 'campaign'): string | undefined =>
  URL.canParse(url) ? (new URL(url).searchParams.get(`utm_${part}`) ?? undefined) : undefined;

const address = (url: string): Record<string, string | undefined> => ({
  hs_url: url,
  hs_base_url: url.split('?')[0],
  hs_query_params: url.split('?')[1],
  hs_utm_source: utm(url, 'source'),
  hs_utm_medium: utm(url, 'medium'),
  hs_utm_campaign: utm(url, 'campaign'),
});

const ofPageView = ({ url, title, pageId, referrer, origin }: PageView): Part[] => [
  [
    'e_visited_page',
    0,
    {
      ...address(url),
      hs_title: title,
      hs_page_id: pageId,
      hs_referrer: referrer,
      hs_session_source: origin?.source,
    },
  ],
];

/**
 * A submission makes three occurrences within a second or two; the metadata has the form's name and not its id, as
 * accounts show it.
 */
const ofSubmission = (
  { formGuid, pageUrl, pageTitle, pageId }: FormSubmission,
  formName: string | undefined,
): Part[] => {
  const { hs_url, ...rest } = address(pageUrl);
  return [
    ['e_submitted_form', 0, { hs_form_id: formGuid, hs_form_type: 'HUBSPOT', hs_url, hs_title: pageTitle }],
    [
      'e_form_submission_v2',
      400,
      {
        hs_form_id: formGuid,
        hs_form_type: 'HUBSPOT',
        hs_page_id: pageId,
        hs_page_title: pageTitle,
        ...rest,
      },
    ],
    ['e_form_submission_metadata_v2', 1100, { hs_form_title: formName, hs_page_title: pageTitle }],
  ];
};

const ofAd = ({ network, campaignName, adName, url }: AdInteraction): Part[] => [
  [
    'e_ad_interaction',
    0,
    {
      hs_ad_network: network.toUpperCase(),
      hs_interaction_type: 'CLICK',
      hs_ad_campaign_name: campaignName,
      hs_ad_name: adName,
      ...address(url),
    },
  ],
];

const partsOf = ({ touch }: RecordedTouch, formName: (guid: string) => string | undefined): Part[] => {
  if (touch.kind === 'page view') return ofPageView(touch);
  if (touch.kind === 'form submission') return ofSubmission(touch, formName(touch.formGuid));
  if (touch.kind === 'ad interaction') return ofAd(touch);
  if (touch.kind === 'custom event') return [[touch.eventType, 0, touch.properties ?? {}]];
  return [];
};

/**
 * A touch as the events API sees it: none for marketing e-mail, which that API leaves out, and for participations.
 *
 * @param formName finds a form's name by its GUID
 */
export const occurrencesOf = (
  recorded: RecordedTouch,
  formName: (guid: string) => string | undefined,
): Occurrence[] =>
  partsOf(recorded, formName).map(([eventType, afterMs, properties], part) => ({
    id: touchId(recorded.number, part + 1),
    eventType,
    objectType: 'CONTACT',
    objectId: recorded.contactId,
    at: recorded.touch.at + afterMs,
    properties: Object.fromEntries(
      Object.entries(properties).filter((entry): entry is [string, string] => entry[1] !== undefined),
    ),
  }));
