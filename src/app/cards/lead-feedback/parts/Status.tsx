import { Button, Flex, StatusTag, Text } from '@hubspot/ui-extensions';
import type { Locale } from '@tandem/ui';
import type { EntryView } from '../view/entry-view';
import type { RequestView } from '../view/lead-view';
import { Entry } from './Entry';

export interface StatusActions {
  /** Each is null where it is not possible. */
  undo: (() => void) | null;
  correct: (() => void) | null;
  another: (() => void) | null;
}

interface StatusProps {
  request: RequestView;
  current: EntryView | null;
  actions: StatusActions;
  disabled: boolean;
  locale: Locale;
}

/** The current verdict, or the request for one, and what can be done about it. */
export function Status({ request, current, actions, disabled, locale }: StatusProps) {
  const buttons = (['undo', 'correct', 'another'] as const).filter((name) => actions[name] !== null);
  return (
    <Flex direction="column" gap="small" testId="now">
      <StatusTag variant={request.wanted ? 'warning' : 'success'} hollow={request.wanted} testId="status">
        {request.label}
      </StatusTag>
      {request.why && <Text testId="request-why">{request.why}</Text>}
      {current && <Entry entry={current} />}
      {buttons.length > 0 && (
        <Flex gap="small" wrap>
          {buttons.map((name) => (
            <Button
              key={name}
              size="small"
              disabled={disabled}
              onClick={() => actions[name]?.()}
              testId={name}
            >
              {locale.phrases.phrase(name)}
            </Button>
          ))}
        </Flex>
      )}
    </Flex>
  );
}
