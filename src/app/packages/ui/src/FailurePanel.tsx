import { Alert, Button, Text } from '@hubspot/ui-extensions';
import type { Failure } from '@tandem/contracts';
import { failureView } from './failure-view';
import type { CommonTexts } from './texts';
import type { LocaleOf } from './useLocale';
import { Column } from './layout';

export interface FailurePanelProps {
  failure: Failure;
  /** What did not work, as a headline. */
  title: string;
  /** What stays true in spite of it, for example that the draft is kept. */
  reassurance?: string;
  locale: LocaleOf<CommonTexts>;
  /** The failure in words: that of reading, unless a card that saves something says more. */
  view?: ReturnType<typeof failureView>;
  onRetry: () => void;
}

/** Says what went wrong, what to do and who can do it, and offers another try where one can help. */
export function FailurePanel(props: FailurePanelProps) {
  const { failure, title, reassurance, locale, onRetry, view = failureView(failure, locale) } = props;
  return (
    <Alert title={title} variant={view.canRetry ? 'warning' : 'danger'} testId={`failure-${failure.code}`}>
      <Column align="start">
        <Text>{view.message}</Text>
        {reassurance && <Text>{reassurance}</Text>}
        {view.canRetry && (
          <Button size="small" onClick={onRetry} testId="retry">
            {locale.phrases.phrase('tryAgain')}
          </Button>
        )}
      </Column>
    </Alert>
  );
}
