import { useCardRuntime } from '../../extension/card-runtime';
import { Statistics, StatisticsItem } from '../data/Statistics';
import { readAssociated } from './crm-records';
import { DataComponent } from './DataComponent';
import { type CrmFilter, matches } from './filters';

interface StatisticRequest {
  label: string;
  statisticType: 'SUM' | 'AVG' | 'MIN' | 'MAX' | 'DISTINCT_APPROX' | 'COUNT' | 'PERCENTILES';
  propertyName: string;
  percentile?: number;
  filterGroups?: { filters: CrmFilter[] }[];
}

/**
 * One number over stored values; values that are no numbers count only for COUNT and DISTINCT_APPROX. The
 * percentile interpolates linearly between neighbours (Hyndman and Fan 1996, type 7).
 * @returns null when there is nothing to compute it of
 */
export function statistic(
  { statisticType, percentile = 50 }: StatisticRequest,
  stored: string[],
): number | null {
  if (statisticType === 'COUNT') return stored.length;
  if (statisticType === 'DISTINCT_APPROX') return new Set(stored).size;
  const numbers = stored
    .map(Number)
    .filter((number) => !Number.isNaN(number))
    .sort((a, b) => a - b);
  const sum = numbers.reduce((total, number) => total + number, 0);
  if (statisticType === 'SUM') return sum;
  if (numbers.length === 0) return null;
  switch (statisticType) {
    case 'AVG':
      return sum / numbers.length;
    case 'MIN':
      return numbers[0] ?? null;
    case 'MAX':
      return numbers[numbers.length - 1] ?? null;
    case 'PERCENTILES': {
      const at = (Math.min(100, Math.max(0, percentile)) / 100) * (numbers.length - 1);
      const [low, high] = [numbers[Math.floor(at)] ?? 0, numbers[Math.ceil(at)] ?? 0];
      return low + (high - low) * (at - Math.floor(at));
    }
  }
}

/** Numbers over the associated records of one type. */
export function CrmStatistics({
  objectTypeId,
  statistics,
}: {
  objectTypeId: string;
  statistics: StatisticRequest[];
}) {
  const { locale } = useCardRuntime().conventions;
  const filtersOf = ({ filterGroups = [] }: StatisticRequest) =>
    filterGroups.flatMap(({ filters }) => filters);
  return (
    <DataComponent
      name="CrmStatistics"
      loadKey={[objectTypeId, statistics]}
      load={async (record) => {
        const properties = statistics.flatMap((request) => [
          request.propertyName,
          ...filtersOf(request).map(({ property }) => property),
        ]);
        const associated = await readAssociated(record, { objectTypeId, properties });
        return statistics.map((request) => {
          const groups = request.filterGroups ?? [];
          const values = associated
            .map((entry) => entry.record.properties)
            .filter((own) => groups.length === 0 || groups.some(({ filters }) => matches(own, filters)))
            .map((own) => own[request.propertyName] ?? '')
            .filter((value) => value !== '');
          return { label: request.label, value: statistic(request, values) };
        });
      }}
    >
      {(numbers) => (
        <Statistics>
          {numbers.map(({ label, value }) => (
            <StatisticsItem
              key={label}
              label={label}
              number={
                value === null
                  ? '–'
                  : new Intl.NumberFormat(locale, { maximumFractionDigits: 2 }).format(value)
              }
            />
          ))}
        </Statistics>
      )}
    </DataComponent>
  );
}
