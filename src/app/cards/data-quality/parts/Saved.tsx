import { Alert } from '@hubspot/ui-extensions';
import type { HygieneState } from '../hygiene-state';
import type { QualityLocale } from '../locale';
import { savedView } from '../view/standing-view';

/** What the last saving did to the score: beside the finding that comes next, where the person looks. */
export function Saved({ state, locale }: { state: HygieneState; locale: QualityLocale }) {
  const saved = savedView(state, locale);
  return saved && <Alert title={saved.title} variant={saved.variant} testId="saved" />;
}
