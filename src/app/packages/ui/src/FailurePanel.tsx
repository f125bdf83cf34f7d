import { Alert, Button, Flex, Text } from '@hubspot/ui-extensions';
import type { Failure } from '@tandem/contracts';
import { failureView } from './failure-view';
import type { CommonTexts } from './texts';
import type { LocaleOf } from './useLocale';

export interface FailurePanelProps {
  failure: Failure;
  /** What did not work, as a headline. */
  title: string;
  /** What stays true in spite of it, for example that the draft is kept. */
  reassurance?: string;
  locale: LocaleOf<CommonTexts>;
  onRetry: () => void;
}

/** Says what went wrong, what to do and who can do it, and offers another try where one can help. */
export function FailurePanel({ failure, title, reassurance, locale, onRetry }: FailurePanelProps) {
  const view = failureView(failure, locale.phrases, locale.format, locale.timeZone);
  return (
    <Alert title={title} variant={view.canRetry ? 'warning' : 'danger'} testId={`failure-${failure.code}`}>
      <Flex direction="column" gap="small" align="start">
        <Text>{view.message}</Text>
        {reassurance && <Text>{reassurance}</Text>}
        {view.canRetry && (
          <Button size="small" onClick={onRetry} testId="retry">
            {locale.phrases.phrase('tryAgain')}
          </Button>
        )}
      </Flex>
    </Alert>
  );
}
