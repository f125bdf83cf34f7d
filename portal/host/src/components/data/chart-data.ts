/** The SDK's chart props, as far as they shape the data (`chart.synced.d.ts`). */
export type ChartRow = Record<string, number | string>;

export interface ChartAxis {
  field: string;
  fieldType: 'datetime' | 'linear' | 'category';
  label?: string;
}

export interface ChartAxes {
  x: ChartAxis;
  y: ChartAxis;
  options?: { groupFieldByColor?: string; stacking?: boolean; colors?: Record<string, string> };
}

export type ChartData =
  ChartRow[] | { data: ChartRow[]; options?: { propertyLabels?: Record<string, Record<string, string>> } };

/** One row per value of the category axis, with one number per series. */
export interface PivotedChart {
  rows: Record<string, string | number>[];
  series: string[];
}

/** Key of the category in pivoted rows; a series cannot have it as its name. */
export const categoryKey = '\u0000category';

/**
 * Turns the SDK's long rows (one per category and group) into wide ones. Order is the order of the data; numbers
 * of the same category and group add up; `propertyLabels` rename values.
 */
export function pivotChart(
  data: ChartData,
  axes: ChartAxes,
  category: ChartAxis,
  value: ChartAxis,
): PivotedChart {
  const rows = Array.isArray(data) ? data : data.data;
  const labels = (Array.isArray(data) ? undefined : data.options?.propertyLabels) ?? {};
  const labelOf = (field: string, raw: string | number | undefined) =>
    own(own(labels, field) ?? {}, String(raw)) ?? raw ?? '';
  const group = axes.options?.groupFieldByColor;
  const pivoted = new Map<string | number, Record<string, string | number>>();
  const series = new Set<string>();
  for (const row of rows) {
    const at = labelOf(category.field, row[category.field]);
    const name = group ? String(labelOf(group, row[group])) : (value.label ?? value.field);
    series.add(name);
    const wide = pivoted.get(at) ?? plainRow(at);
    wide[name] = Number(wide[name] ?? 0) + Number(row[value.field] ?? 0);
    pivoted.set(at, wide);
  }
  return { rows: [...pivoted.values()], series: [...series] };
}

/** A row without inherited fields: a group may be called `toString`. */
function plainRow(at: string | number): Record<string, string | number> {
  const row = Object.create(null) as Record<string, string | number>;
  row[categoryKey] = at;
  return row;
}

/** The value under an own key; inherited ones such as `constructor` are not meant. */
const own = <Value>(table: Record<string, Value>, key: string): Value | undefined =>
  Object.hasOwn(table, key) ? table[key] : undefined;

/** The SDK's chart colours; each has a contrast of at least 3:1 on white. */
export const chartColors: Record<string, string> = {
  orange: '#c2570c',
  aqua: '#0e7c86',
  purple: '#7048c8',
  yellow: '#9a7b00',
  pink: '#c2366b',
  blue: '#2166b0',
  green: '#2b7a3d',
  darkOrange: '#8a3a06',
  darkAqua: '#07525a',
  darkPurple: '#4a2c94',
  darkYellow: '#6b5600',
  darkPink: '#8c1d48',
  darkBlue: '#123f73',
  darkGreen: '#1a4f27',
};

/** A colour for each series: the named ones, then the card's list, then the rest in the SDK's order. */
export function seriesColors(
  series: string[],
  named: Record<string, string> = {},
  list: string[] = [],
): Record<string, string> {
  const order = [...new Set([...list, ...Object.keys(chartColors)])];
  return Object.fromEntries(
    series.map((name, index) => [
      name,
      chartColors[own(named, name) ?? order[index % order.length] ?? 'orange'] ?? '#c2570c',
    ]),
  );
}

/** Ticks of a value axis at most; as many as Recharts draws unless told otherwise. */
const mostTicks = 5;

/**
 * Ticks for a value axis. Counts get whole numbers: half a visit is nothing to read. HubSpot documents no setting of
 * ticks, so cards have none to give
 * (https://developers.hubspot.com/docs/apps/developer-platform/add-features/ui-extensions/ui-components/standard-components/charts/overview).
 */
export function ticksOf(
  { rows, series }: PivotedChart,
  isStacked: boolean,
): { allowDecimals: boolean; tickCount: number } {
  const values = rows.map((row) => series.map((name) => Number(row[name] ?? 0)));
  if (!values.flat().every(Number.isInteger)) return { allowDecimals: true, tickCount: mostTicks };
  const heights = values.flatMap((row) => (isStacked ? row.reduce((sum, value) => sum + value, 0) : row));
  const span = Math.max(0, ...heights) - Math.min(0, ...heights);
  return { allowDecimals: false, tickCount: Math.min(mostTicks, Math.max(1, span) + 1) };
}
