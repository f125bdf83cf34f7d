import { Tooltip, UnstyledButton } from '@mantine/core';
import { IconInfoCircle } from '@tabler/icons-react';

/** The small "i" after a label: its text appears on hover and on keyboard focus. */
export function InfoTooltip({ text, about }: { text: string; about: string }) {
  return (
    <Tooltip label={text} multiline maw={280} withArrow events={{ hover: true, focus: true, touch: true }}>
      <UnstyledButton type="button" aria-label={`About ${about}: ${text}`} style={{ lineHeight: 0 }}>
        <IconInfoCircle size={16} aria-hidden />
      </UnstyledButton>
    </Tooltip>
  );
}
