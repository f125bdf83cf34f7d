import { Button, Group, Popover, Stack } from '@mantine/core';
import { useResizeObserver } from '@mantine/hooks';
import { IconChevronDown, IconSettings } from '@tabler/icons-react';
import { Children, type Ref, useLayoutEffect, useRef, useState } from 'react';
import { type BaseProps, type Size } from '../support/types';
import { buttonLook } from './Button';

interface ButtonRowProps extends BaseProps {
  disableDropdown?: boolean;
  dropDownButtonOptions?: {
    text?: string;
    size?: Size;
    variant?: 'primary' | 'secondary' | 'transparent';
  };
}

/** Space between buttons and room for the "More" button, in pixels. */
const gap = 8;
const moreWidth = 110;

/** How many buttons of the given widths fit into a row. */
function fitting(widths: number[], available: number): number {
  const total = widths.reduce((sum, width) => sum + width + gap, -gap);
  if (total <= available) return widths.length;
  let used = moreWidth;
  let count = 0;
  for (const width of widths) {
    used += width + gap;
    if (used > available) break;
    count += 1;
  }
  return count;
}

/** Buttons in one row; those for which there is no room move behind a "More" button. */
export function ButtonRow({ disableDropdown, dropDownButtonOptions = {}, children, testId }: ButtonRowProps) {
  const buttons = Children.toArray(children);
  const [observe, box] = useResizeObserver<HTMLDivElement>();
  const row = useRef<HTMLDivElement>(null);
  const widths = useRef<number[]>([]);
  const [shown, setShown] = useState<number>(buttons.length);

  useLayoutEffect(() => {
    widths.current = [];
    setShown(buttons.length);
  }, [buttons.length]);

  useLayoutEffect(() => {
    const elements = [...(row.current?.querySelectorAll<HTMLElement>(':scope > [data-row-item]') ?? [])];
    if (elements.length === buttons.length) widths.current = elements.map((element) => element.offsetWidth);
    if (box.width > 0 && widths.current.length === buttons.length)
      setShown(fitting(widths.current, box.width));
  }, [box.width, buttons.length, shown]);

  const { text = 'More', size, variant } = dropDownButtonOptions;
  return (
    <div ref={observe as Ref<HTMLDivElement>} data-testid={testId}>
      <Group ref={row} gap={gap} wrap="nowrap">
        {buttons.slice(0, shown).map((button, index) => (
          <div key={index} data-row-item style={{ flex: 'none' }}>
            {button}
          </div>
        ))}
        {shown < buttons.length && (
          <Popover position="bottom-start" trapFocus withinPortal>
            <Popover.Target>
              <Button
                {...buttonLook(variant, size)}
                disabled={disableDropdown}
                aria-label={text === '' ? 'More' : undefined}
                rightSection={<IconChevronDown size={14} aria-hidden />}
              >
                {text === '' ? <IconSettings size={16} aria-hidden /> : text}
              </Button>
            </Popover.Target>
            <Popover.Dropdown>
              <Stack gap="xs">{buttons.slice(shown)}</Stack>
            </Popover.Dropdown>
          </Popover>
        )}
      </Group>
    </div>
  );
}
