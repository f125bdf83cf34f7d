import { BarChart as MantineBarChart, LineChart as MantineLineChart } from '@mantine/charts';
import { Box, Text, VisuallyHidden } from '@mantine/core';
import { useCardRuntime } from '../../extension/card-runtime';
import { type BaseProps } from '../support/types';
import {
  categoryKey,
  type ChartAxes,
  type ChartAxis,
  type ChartData,
  type PivotedChart,
  pivotChart,
  seriesColors,
  ticksOf,
} from './chart-data';

interface ChartProps extends BaseProps {
  data: ChartData;
  axes: ChartAxes;
  options?: {
    title?: string;
    showLegend?: boolean;
    showTooltips?: boolean;
    showDataLabels?: boolean;
    colorList?: string[];
    colors?: string[];
  };
}

/** Bars stand on the category axis; a linear x axis with categories on y makes them lie. */
export function BarChart(props: ChartProps) {
  const { x, y } = props.axes;
  const lying = x.fieldType === 'linear' && y.fieldType !== 'linear';
  const [category, value] = lying ? [y, x] : [x, y];
  const chart = pivotChart(props.data, props.axes, category, value);
  const shared = useShared(props, chart, category, value);
  const isStacked = props.axes.options?.stacking ?? false;
  const ticks = ticksOf(chart, isStacked);
  return (
    <ChartFigure {...props} chart={chart} category={category} value={value} kind="Bar chart">
      <MantineBarChart
        {...shared}
        h={lying ? Math.max(200, chart.rows.length * 36 + 60) : 260}
        orientation={lying ? 'vertical' : 'horizontal'}
        type={isStacked ? 'stacked' : 'default'}
        withBarValueLabel={props.options?.showDataLabels}
        {...(lying ? { xAxisProps: ticks, yAxisProps: { width: 110 } } : { yAxisProps: ticks })}
      />
    </ChartFigure>
  );
}

export function LineChart(props: ChartProps) {
  const { x, y } = props.axes;
  const chart = pivotChart(props.data, props.axes, x, y);
  const shared = useShared(props, chart, x, y);
  return (
    <ChartFigure {...props} chart={chart} category={x} value={y} kind="Line chart">
      <MantineLineChart
        {...shared}
        h={260}
        curveType="linear"
        yAxisProps={ticksOf(chart, false)}
        withPointLabels={props.options?.showDataLabels}
      />
    </ChartFigure>
  );
}

function useShared(
  { axes, options = {} }: ChartProps,
  chart: PivotedChart,
  category: ChartAxis,
  value: ChartAxis,
) {
  const { locale, timeZone } = useCardRuntime().conventions;
  const colors = seriesColors(chart.series, axes.options?.colors, options.colorList ?? options.colors);
  const formatTick = (raw: string | number) =>
    category.fieldType === 'datetime'
      ? new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone }).format(new Date(raw))
      : String(raw);
  return {
    data: chart.rows.map((row) => ({ ...row, [categoryKey]: formatTick(row[categoryKey] ?? '') })),
    dataKey: categoryKey,
    series: chart.series.map((name) => ({ name, color: colors[name] ?? 'gray' })),
    withLegend: options.showLegend ?? false,
    withTooltip: options.showTooltips ?? false,
    xAxisLabel: category.label ?? category.field,
    yAxisLabel: value.label ?? value.field,
    valueFormatter: (number: number) => new Intl.NumberFormat(locale).format(number),
  };
}

interface FigureProps extends ChartProps {
  chart: PivotedChart;
  category: ChartAxis;
  value: ChartAxis;
  kind: string;
}

/** A chart with its title, and the same numbers as a table for those who do not see it. */
function ChartFigure({ chart, category, value, kind, options, children, testId }: FigureProps) {
  const name = options?.title ?? `${value.label ?? value.field} by ${category.label ?? category.field}`;
  return (
    <Box component="figure" m={0} data-testid={testId}>
      {options?.title && (
        <Text component="figcaption" fw={600} mb="xs" dir="auto">
          {options.title}
        </Text>
      )}
      <div role="img" aria-label={`${kind}: ${name}`}>
        {children}
      </div>
      <VisuallyHidden>
        <table>
          <caption>{name}</caption>
          <thead>
            <tr>
              <th scope="col">{category.label ?? category.field}</th>
              {chart.series.map((series) => (
                <th scope="col" key={series}>
                  {series}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {chart.rows.map((row, index) => (
              <tr key={index}>
                <th scope="row">{row[categoryKey]}</th>
                {chart.series.map((series) => (
                  <td key={series}>{row[series] ?? ''}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </VisuallyHidden>
    </Box>
  );
}
