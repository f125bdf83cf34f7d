import type { StoredRecord } from '../state/types';

const newest = (record: StoredRecord, name: string): string => record.versions.get(name)?.[0]?.value ?? '';

/**
 * What leaving one stage and entering another stamps: `hs_v2_date_entered_…`, `hs_v2_date_exited_…` and the
 * time spent, latest and in all, in milliseconds
 * (https://knowledge.hubspot.com/properties/hubspots-default-deal-properties).
 */
export const passStage = (
  record: StoredRecord,
  from: string,
  to: string,
  at: number,
): Record<string, string> => {
  const stamps: Record<string, string> = {};
  const entered = Date.parse(newest(record, `hs_v2_date_entered_${from}`));
  if (from) {
    stamps[`hs_v2_date_exited_${from}`] = new Date(at).toISOString();
    if (!Number.isNaN(entered)) {
      const spent = Math.max(0, at - entered);
      const earlier = Number(newest(record, `hs_v2_cumulative_time_in_${from}`) || 0);
      stamps[`hs_v2_latest_time_in_${from}`] = String(spent);
      stamps[`hs_v2_cumulative_time_in_${from}`] = String(earlier + spent);
    }
  }
  if (to) stamps[`hs_v2_date_entered_${to}`] = new Date(at).toISOString();
  return stamps;
};
