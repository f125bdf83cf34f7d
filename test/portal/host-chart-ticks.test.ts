import { pivotChart, ticksOf } from '../../portal/host/src/components/data/chart-data';

const axes = {
  x: { field: 'week', fieldType: 'category' },
  y: { field: 'touches', fieldType: 'linear' },
  options: { groupFieldByColor: 'side', stacking: true },
} as const;

const chartOf = (...weeks: Array<[marketing: number, sales: number]>) =>
  pivotChart(
    weeks.flatMap(([marketing, sales], index) => [
      { week: `week ${index}`, touches: marketing, side: 'Marketing' },
      { week: `week ${index}`, touches: sales, side: 'Sales' },
    ]),
    axes,
    axes.x,
    axes.y,
  );

describe('the ticks of a value axis', () => {
  it('are whole for counts, and no more than the highest bar has room for', () => {
    expect(ticksOf(chartOf([1, 0], [0, 1]), true)).toEqual({ allowDecimals: false, tickCount: 2 });
    expect(ticksOf(chartOf([1, 2], [2, 0]), true)).toEqual({ allowDecimals: false, tickCount: 4 });
    expect(ticksOf(chartOf([1, 2], [2, 0]), false)).toEqual({ allowDecimals: false, tickCount: 3 });
    expect(ticksOf(chartOf([40, 9]), true)).toEqual({ allowDecimals: false, tickCount: 5 });
  });

  it('are at least two, and reach below zero', () => {
    expect(ticksOf(chartOf([0, 0]), true).tickCount).toBe(2);
    expect(ticksOf(chartOf(), true).tickCount).toBe(2);
    expect(ticksOf(chartOf([1, 0], [-1, 0]), true).tickCount).toBe(3);
  });

  it('have decimals where the numbers do', () => {
    expect(ticksOf(chartOf([0.5, 1]), true)).toEqual({ allowDecimals: true, tickCount: 5 });
  });
});
