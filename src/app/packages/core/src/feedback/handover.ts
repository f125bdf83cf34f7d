import type { Handover } from '@tandem/taxonomy';
import { momentOf, textOf } from '../property-values';
import type { RecordProperties } from '../property-values';

/** Default contact properties that tell why a lead came to sales (HubSpot, default contact properties). */
export const handoverPropertyNames = [
  'lifecyclestage',
  'hs_v2_date_entered_marketingqualifiedlead',
  'hs_lifecyclestage_marketingqualifiedlead_date',
  'recent_conversion_event_name',
  'recent_conversion_date',
  'hs_analytics_source',
  'hs_analytics_source_data_1',
  'hs_latest_source',
  'hs_latest_source_data_1',
  'hs_analytics_first_touch_converting_campaign',
  'hs_analytics_last_touch_converting_campaign',
] as const;

/**
 * Why a contact came to sales. The latest source and last converting campaign come first: they brought this
 * hand-over; the original ones stand in where HubSpot knows no later. What is not known is null.
 *
 * @param owner name of the contact's owner
 */
export function readHandover(properties: RecordProperties, owner: string | null): Handover {
  const latest = textOf(properties, 'hs_latest_source');
  return {
    lifecycleStage: textOf(properties, 'lifecyclestage'),
    at: handedOverAt(properties),
    conversion: textOf(properties, 'recent_conversion_event_name'),
    conversionAt: momentOf(properties, 'recent_conversion_date'),
    source: latest ?? textOf(properties, 'hs_analytics_source'),
    sourceDetail: textOf(properties, latest ? 'hs_latest_source_data_1' : 'hs_analytics_source_data_1'),
    campaign:
      textOf(properties, 'hs_analytics_last_touch_converting_campaign') ??
      textOf(properties, 'hs_analytics_first_touch_converting_campaign'),
    owner,
  };
}

/**
 * When the contact last became a marketing qualified lead, epoch milliseconds. HubSpot keeps the moment in
 * `hs_v2_date_entered_marketingqualifiedlead` and, in older portals, `hs_lifecyclestage_marketingqualifiedlead_date`;
 * where both are filled, the later one is the last hand-over.
 */
function handedOverAt(properties: RecordProperties): number | null {
  const moments = [
    momentOf(properties, 'hs_v2_date_entered_marketingqualifiedlead'),
    momentOf(properties, 'hs_lifecyclestage_marketingqualifiedlead_date'),
  ].filter((moment) => moment !== null);
  return moments.length > 0 ? Math.max(...moments) : null;
}
