import { AutoGrid, Flex, Heading, ProgressBar, Text } from '@hubspot/ui-extensions';
import type { HygieneView } from '@tandem/contracts';
import type { QualityLocale } from '../locale';
import { dimensionsView } from '../view/dimensions-view';

/** Narrowest column in pixels in which a dimension's name and value stay on one line. */
const columnWidth = 190;

/** The five dimensions, each with its value and its share in the score. */
export function Dimensions({ view, locale }: { view: HygieneView; locale: QualityLocale }) {
  return (
    <Flex direction="column" gap="small" testId="dimensions">
      <Heading>{locale.phrases.phrase('dimensions')}</Heading>
      <AutoGrid columnWidth={columnWidth} flexible gap="medium">
        {dimensionsView(view, locale).map(({ id, name, value, variant, words, share }) => (
          <Flex key={id} direction="column" gap="flush">
            {value === null ? (
              <>
                <Text format={{ fontWeight: 'demibold' }}>{name}</Text>
                <Text>{words}</Text>
              </>
            ) : (
              <>
                <ProgressBar
                  title={name}
                  value={value}
                  variant={variant}
                  valueDescription={words}
                  showPercentage={false}
                />
                <Text variant="microcopy">{share}</Text>
              </>
            )}
          </Flex>
        ))}
      </AutoGrid>
    </Flex>
  );
}
