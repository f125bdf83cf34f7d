import { Button, Flex, Text } from '@hubspot/ui-extensions';
import type { GroupLocale } from '../group-locale';
import type { Direction } from '../useGroup';
import type { PageView } from '../view/page-view';

interface PagesProps {
  page: PageView;
  locale: GroupLocale;
  disabled: boolean;
  testId: string;
  onTurn: (direction: Direction) => void;
}

/** Which part of a list is shown, and the way to the other parts. Nothing when there are none. */
export function Pages({ page, locale, disabled, testId, onTurn }: PagesProps) {
  if (!page.canGoBack && !page.canGoOn) return null;
  return (
    <Flex gap="small" align="center" wrap>
      <Text variant="microcopy">{page.range}</Text>
      <Button
        size="extra-small"
        disabled={disabled || !page.canGoBack}
        onClick={() => onTurn('back')}
        testId={`${testId}-back`}
      >
        {locale.phrases.phrase('back')}
      </Button>
      <Button
        size="extra-small"
        disabled={disabled || !page.canGoOn}
        onClick={() => onTurn('on')}
        testId={`${testId}-on`}
      >
        {locale.phrases.phrase('on')}
      </Button>
    </Flex>
  );
}
