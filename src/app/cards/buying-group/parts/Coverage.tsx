import { Alert, AutoGrid, Flex, ProgressBar, StatusTag, Text } from '@hubspot/ui-extensions';
import { Figures } from '../../group-members/parts/Figures';
import type { CoverageView } from '../view/coverage-view';

/** Narrowest column in pixels in which a bar's title stays on one line. */
const columnWidth = 220;

/** The group at a glance: how many, how warm, how complete. */
export function Coverage({ coverage }: { coverage: CoverageView }) {
  const { engagement, readiness, singleThreaded } = coverage;
  return (
    <Flex direction="column" gap="medium" testId="coverage">
      {singleThreaded && (
        <Alert title={singleThreaded.title} variant="warning" testId="single-threaded">
          <Text>{singleThreaded.text}</Text>
        </Alert>
      )}
      <Flex gap="small" align="center" wrap>
        {readiness && (
          <StatusTag variant={readiness.variant} testId="readiness">
            {readiness.label}
          </StatusTag>
        )}
        <StatusTag variant={engagement.variant} testId="level">
          {engagement.level}
        </StatusTag>
        {engagement.score && <Text format={{ fontWeight: 'demibold' }}>{engagement.score}</Text>}
        {engagement.trend && <Text>{engagement.trend}</Text>}
        <Text variant="microcopy">{engagement.asOf}</Text>
      </Flex>
      <Figures figures={coverage.figures} />
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
    </Flex>
  );
}
