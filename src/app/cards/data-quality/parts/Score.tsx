import { Flex, StatusTag, Text } from '@hubspot/ui-extensions';
import type { HygieneState } from '../hygiene-state';
import type { QualityLocale } from '../locale';
import { standingView } from '../view/standing-view';

/** Score, grade and trend in one line. Colour only repeats the words. */
export function Score({ state, locale }: { state: HygieneState; locale: QualityLocale }) {
  const standing = standingView(state, locale);
  if (!standing) return null;
  const { headline, grade, news } = standing;
  return (
    <Flex gap="small" align="center" wrap testId="score">
      {grade && (
        <StatusTag variant={grade.variant} testId="grade">
          {grade.label}
        </StatusTag>
      )}
      <Text format={{ fontWeight: 'demibold' }}>{headline}</Text>
      {news && <Text>{news}</Text>}
    </Flex>
  );
}
