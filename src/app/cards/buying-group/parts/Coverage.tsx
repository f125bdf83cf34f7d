import { Alert, AutoGrid, Flex, ProgressBar, Text } from '@hubspot/ui-extensions';
import { Figures } from '../../group-members/parts/Figures';
import { Tags } from '../../group-members/parts/Tags';
import type { CoverageView } from '../view/coverage-view';

/** Narrowest column in pixels in which a bar's title stays on one line. */
const columnWidth = 220;

/** The group at a glance: how many, how warm, how complete. */
export function Coverage({ coverage }: { coverage: CoverageView }) {
  const { singleThreaded } = coverage;
  return (
    <Flex direction="column" gap="medium">
      {singleThreaded && <Alert title={singleThreaded} variant="warning" testId="single-threaded" />}
      <Flex gap="small" align="center" wrap>
        <Tags tags={coverage.tags} />
        <Text variant="microcopy">{coverage.asOf}</Text>
      </Flex>
      <Figures figures={coverage.figures} testId="counts" />
      {coverage.bars.length > 0 && (
        <AutoGrid columnWidth={columnWidth} flexible gap="medium">
          {coverage.bars.map(({ title, value, description }) => (
            <ProgressBar
              key={title}
              title={title}
              value={value}
              valueDescription={description}
              showPercentage={false}
            />
          ))}
        </AutoGrid>
      )}
      <Text variant="microcopy">{coverage.rule}</Text>
    </Flex>
  );
}
