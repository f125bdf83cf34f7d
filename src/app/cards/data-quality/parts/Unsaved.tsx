import { Alert, Button, DescriptionList, DescriptionListItem, Flex, Text } from '@hubspot/ui-extensions';
import { FailurePanel } from '@tandem/ui';
import type { QualityLocale } from '../locale';
import type { DataQuality } from '../useDataQuality';
import type { UnsavedView } from '../view/unsaved-view';

interface UnsavedProps {
  unsaved: UnsavedView;
  quality: DataQuality;
  locale: QualityLocale;
}

/** Why something was not saved. When somebody else was faster, both values, and the person chooses. */
export function Unsaved({ unsaved, quality, locale }: UnsavedProps) {
  const { phrase } = locale.phrases;
  if (unsaved.why === 'failed') {
    return (
      <FailurePanel
        failure={unsaved.failure}
        view={unsaved.words}
        title={phrase('notSaved')}
        reassurance={phrase('draftKept')}
        locale={locale}
        onRetry={quality.retry}
      />
    );
  }
  const { property, title, theirs, mine } = unsaved;
  return (
    <Alert title={title} variant="warning" testId="changed-meanwhile">
      <Flex direction="column" gap="small">
        <DescriptionList direction="row">
          <DescriptionListItem label={phrase('theirs')}>
            <Text>{theirs}</Text>
          </DescriptionListItem>
          {mine !== null && (
            <DescriptionListItem label={phrase('mine')}>
              <Text>{mine}</Text>
            </DescriptionListItem>
          )}
        </DescriptionList>
        <Flex gap="small" wrap>
          <Button size="small" onClick={quality.retry} testId="use-mine">
            {phrase(mine === null ? 'isRight' : 'useMine')}
          </Button>
          <Button size="small" onClick={() => quality.giveUp(property)} testId="keep-theirs">
            {phrase('keepTheirs')}
          </Button>
        </Flex>
      </Flex>
    </Alert>
  );
}
