import { Flex, Text } from '@hubspot/ui-extensions';
import type { HygieneState } from '../hygiene-state';
import type { QualityLocale } from '../locale';
import { Saved } from './Saved';

/** That nothing is left to put right, and what the last saving did. */
export function AllRight({ state, locale }: { state: HygieneState; locale: QualityLocale }) {
  return (
    <Flex direction="column" gap="small">
      <Saved state={state} locale={locale} />
      <Text testId="empty">{locale.phrases.phrase('noneFound')}</Text>
    </Flex>
  );
}
