import { Alert, AutoGrid, Heading, ProgressBar } from '@hubspot/ui-extensions';
import { Column, EngagementLine } from '@tandem/ui';
import { Figures } from '../../group-members/parts/Figures';
import { Lines } from '../../group-members/parts/Lines';
import { Reasons } from '../../group-members/parts/Reasons';
import { Tags } from '../../group-members/parts/Tags';
import type { DealLocale } from '../locale';
import type { CoverageView } from '../view/coverage-view';

/** Narrowest column in pixels in which a bar's title stays on one line. */
const columnWidth = 220;

/** The group at a glance: how many, how warm, how complete. */
export function Coverage({ coverage, locale }: { coverage: CoverageView; locale: DealLocale }) {
  const { singleThreaded } = coverage;
  return (
    <Column gap="medium">
      {singleThreaded && <Alert title={singleThreaded} variant="warning" />}
      <Heading>{locale.phrases.phrase('engagement')}</Heading>
      <EngagementLine words={coverage.engagement} />
      <Reasons rows={coverage.reasons} locale={locale} />
      <Figures figures={coverage.figures} testId="counts" />
      <Tags tags={coverage.readiness} />
      {coverage.bars.length > 0 && (
        <AutoGrid columnWidth={columnWidth} flexible gap="medium">
          {coverage.bars.map((bar) => (
            <ProgressBar key={bar.title} showPercentage={false} {...bar} />
          ))}
        </AutoGrid>
      )}
      <Lines lines={coverage.rules} />
    </Column>
  );
}
