import { Button } from '@hubspot/ui-extensions';
import { Note, Row } from '@tandem/ui';
import type { GroupLocale } from '../group-locale';
import type { Direction } from '../group-state';
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
  if (!page.can.back && !page.can.on) return null;
  return (
    <Row>
      <Note>{page.range}</Note>
      {(['back', 'on'] as const).map((direction) => (
        <Button
          key={direction}
          size="extra-small"
          disabled={disabled || !page.can[direction]}
          onClick={() => onTurn(direction)}
          testId={`${testId}-${direction}`}
        >
          {locale.phrases.phrase(direction)}
        </Button>
      ))}
    </Row>
  );
}
