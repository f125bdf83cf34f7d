import { isKind, type PageView, type RecordedTouch, type TrafficOrigin } from './touch';

/**
 * A session ends after 30 minutes without activity
 * (knowledge.hubspot.com/reports/what-s-a-session-in-hubspot-s-traffic-analytics).
 */
const SESSION_GAP_MS = 30 * 60_000;

const iso = (at: number): string => new Date(at).toISOString();

/** First page view of each session, in order of time. */
export const sessionsOf = (views: readonly PageView[]): PageView[] => {
  const ordered = [...views].sort((a, b) => a.at - b.at);
  return ordered.filter((view, index) => {
    const before = ordered[index - 1];
    return before === undefined || view.at - before.at > SESSION_GAP_MS;
  });
};

const sourceProperties = (
  names: [source: string, detail1: string, detail2: string],
  origin: TrafficOrigin | undefined,
): Record<string, string> =>
  origin
    ? { [names[0]]: origin.source, [names[1]]: origin.detail1 ?? '', [names[2]]: origin.detail2 ?? '' }
    : {};

/**
 * What HubSpot's analytics keep on a contact of its visits
 * (knowledge.hubspot.com/properties/hubspots-default-contact-properties, "Web analytics history").
 * Empty without page views.
 */
export const summariseWeb = (touches: readonly RecordedTouch[]): Record<string, string> => {
  const views = touches
    .filter(isKind('page view'))
    .map(({ touch }) => touch)
    .sort((a, b) => a.at - b.at);
  const [first, last] = [views[0], views.at(-1)];
  if (!first || !last) return {};
  const sessions = sessionsOf(views);
  const lastSession = sessions.at(-1) ?? last;
  const known = sessions.filter(({ origin }) => origin);
  const latest = known.at(-1);
  return {
    hs_analytics_num_page_views: String(views.length),
    hs_analytics_num_visits: String(sessions.length),
    hs_analytics_average_page_views: String(Math.round(views.length / sessions.length)),
    hs_analytics_first_url: first.url,
    hs_analytics_last_url: last.url,
    ...(first.referrer && { hs_analytics_first_referrer: first.referrer }),
    ...(lastSession.referrer && { hs_analytics_last_referrer: lastSession.referrer }),
    hs_analytics_first_timestamp: iso(first.at),
    hs_analytics_last_timestamp: iso(last.at),
    hs_analytics_first_visit_timestamp: iso(first.at),
    hs_analytics_last_visit_timestamp: iso(lastSession.at),
    ...sourceProperties(
      ['hs_analytics_source', 'hs_analytics_source_data_1', 'hs_analytics_source_data_2'],
      known[0]?.origin,
    ),
    ...sourceProperties(
      ['hs_latest_source', 'hs_latest_source_data_1', 'hs_latest_source_data_2'],
      latest?.origin,
    ),
    ...(latest && { hs_latest_source_timestamp: iso(latest.at) }),
  };
};
