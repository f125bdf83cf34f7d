import { Alert, AutoGrid, ProgressBar } from '@hubspot/ui-extensions';
import { Column, EngagementLine } from '@tandem/ui';
import { Figures } from '../../group-members/parts/Figures';
import { Lines } from '../../group-members/parts/Lines';
import { Tags } from '../../group-members/parts/Tags';
import type { CoverageView } from '../view/coverage-view';

/** Narrowest column in pixels in which a bar's title stays on one line. */
const columnWidth = 220;

/** The group at a glance: how many, how warm, how complete. */
export function Coverage({ coverage }: { coverage: CoverageView }) {
  const { singleThreaded } = coverage;
  return (
    <Column gap="medium">
      {singleThreaded && <Alert title={singleThreaded} variant="warning" />}
      <EngagementLine words={coverage.engagement} />
      <Figures figures={coverage.figures} testId="counts" />
      {coverage.readiness.length > 0 && <Tags tags={coverage.readiness} />}
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
      <Lines lines={coverage.rules} />
    </Column>
  );
}
