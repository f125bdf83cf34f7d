import { EmptyState, Text } from '@hubspot/ui-extensions';
import type { CardLocale } from '../locale';

/** No touch at all is known: an answer, not an error. */
export function Nothing({ locale }: { locale: CardLocale }) {
  const { phrase } = locale.phrases;
  return (
    <EmptyState title={phrase('noTouch')} imageName="emptyStateCharts" layout="vertical" flush testId="empty">
      <Text>{phrase('empty')}</Text>
    </EmptyState>
  );
}
