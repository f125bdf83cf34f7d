import { Button, Menu } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import { type MouseEvent, type ReactNode } from 'react';
import { useOverlay } from '../overlay/use-overlay';
import { type BaseProps, type ReactionsHandler, type Size } from '../support/types';
import { useCardCall } from '../support/use-card-call';
import { useEventCall } from '../support/use-event-call';
import { buttonLook } from './Button';

interface DropdownProps extends BaseProps {
  options?: { label: string; onClick?: () => void }[];
  variant?: 'primary' | 'secondary' | 'transparent';
  buttonText?: string;
  buttonSize?: Size;
  disabled?: boolean;
}

/** A button with a menu. The items stay in the page while the menu is closed, so that their overlays can open. */
export function Dropdown({
  options = [],
  variant,
  buttonText = 'More',
  buttonSize,
  disabled,
  ...props
}: DropdownProps) {
  const call = useCardCall();
  return (
    <Menu position="bottom-start" withinPortal keepMounted disabled={disabled}>
      <Menu.Target>
        <Button
          {...buttonLook(variant, buttonSize)}
          disabled={disabled}
          rightSection={<IconChevronDown size={14} aria-hidden />}
          data-testid={props.testId}
        >
          {buttonText}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {options.map((option, index) => (
          <Menu.Item key={index} onClick={() => void call(option.onClick)}>
            {option.label}
          </Menu.Item>
        ))}
        {props.children}
      </Menu.Dropdown>
    </Menu>
  );
}

interface ItemProps extends BaseProps {
  onClick?: ReactionsHandler;
  overlay?: ReactNode;
}

export function DropdownButtonItem({ onClick, overlay, children, testId }: ItemProps) {
  const callCard = useEventCall();
  const trigger = useOverlay(overlay);
  const handleClick = (event: MouseEvent) => {
    if (trigger.opens) trigger.open();
    void callCard(onClick, event);
  };
  return trigger.attach(
    <Menu.Item onClick={handleClick} data-testid={testId}>
      <bdi>{children}</bdi>
    </Menu.Item>,
  );
}
