import { Accordion, BarChart, Heading, Text } from '@hubspot/ui-extensions';
import { Column } from '@tandem/ui';
import type { CardLocale } from '../locale';
import type { WeeksView } from '../view/weeks-view';

/** The last weeks as bars, and the same in words for those who do not see them. */
export function Weeks({ weeks, locale }: { weeks: WeeksView; locale: CardLocale }) {
  const { phrase } = locale.phrases;
  const { bars, sides, summary, words } = weeks;
  return (
    <Column testId="weeks">
      <Heading>{phrase('weeks')}</Heading>
      <Text>{summary}</Text>
      {bars.length > 0 && (
        <BarChart
          data={bars}
          axes={{
            x: { field: 'week', fieldType: 'category', label: phrase('weekAxis') },
            y: { field: 'touches', fieldType: 'linear', label: phrase('touches') },
            options: {
              groupFieldByColor: 'side',
              stacking: true,
              colors: { [sides.marketing]: 'darkBlue', [sides.sales]: 'orange' },
            },
          }}
          options={{ showLegend: true, showTooltips: true }}
        />
      )}
      {words.length > 0 && (
        <Accordion title={phrase('weeksInWords')} size="small" testId="weeks-in-words">
          <Column gap="flush">
            {words.map((line) => (
              <Text key={line}>{line}</Text>
            ))}
          </Column>
        </Accordion>
      )}
    </Column>
  );
}
