import { Anchor, Button, Group, Menu, Tooltip } from '@mantine/core';
import { IconChevronDown, IconExternalLink } from '@tabler/icons-react';
import { type ReactElement } from 'react';
import { buttonLook } from '../button/Button';
import { type BaseProps, type Size } from '../support/types';
import { useCardCall } from '../support/use-card-call';
import { type ActionContext, type CrmAction, useCrmAction } from './use-crm-action';

interface ActionProps extends BaseProps {
  actionType: string;
  actionContext: ActionContext;
  onError?: (errors: string[]) => void;
  onClick?: () => void;
}

interface ButtonProps extends ActionProps {
  variant?: 'primary' | 'secondary' | 'destructive';
  type?: 'button' | 'reset' | 'submit';
  size?: Size;
  disabled?: boolean;
}

const externalSign = <IconExternalLink size={14} role="img" aria-label="opens in a new tab" />;

/** Attributes of the link that some actions are. */
const linkOf = ({ href, external }: CrmAction) => ({
  component: 'a' as const,
  href: href ?? '',
  ...(external && { target: '_blank', rel: 'noreferrer', rightSection: externalSign }),
});

export function CrmActionButton({
  variant,
  type = 'button',
  size,
  disabled,
  onClick,
  children,
  ...props
}: ButtonProps) {
  const action = useCrmAction(props.actionType, props.actionContext, props.onError);
  const call = useCardCall();
  const click = () => {
    void call(onClick);
    action.run();
  };
  const shared = { ...buttonLook(variant, size), disabled, onClick: click, 'data-testid': props.testId };
  return (
    <>
      {action.href ? (
        <Button {...linkOf(action)} {...shared}>
          {children}
        </Button>
      ) : (
        <Button type={type} {...shared}>
          {children}
        </Button>
      )}
      {action.dialog}
    </>
  );
}

interface LinkProps extends ActionProps {
  variant?: 'primary' | 'light' | 'dark' | 'destructive';
}

const linkColors = { primary: '#136a7a', light: '#fff', dark: '#1d2b36', destructive: '#b3261e' };

export function CrmActionLink({ variant = 'primary', onClick, children, ...props }: LinkProps) {
  const action = useCrmAction(props.actionType, props.actionContext, props.onError);
  const call = useCardCall();
  const click = () => {
    void call(onClick);
    action.run();
  };
  const background = variant === 'light' ? '#1d2b36' : undefined;
  const shared = {
    c: linkColors[variant],
    underline: 'always' as const,
    fz: 'inherit',
    onClick: click,
    'data-testid': props.testId,
    style: { background },
  };
  return (
    <>
      {action.href ? (
        <Anchor
          href={action.href}
          {...(action.external && { target: '_blank', rel: 'noreferrer' })}
          {...shared}
        >
          {children}
          {action.external && externalSign}
        </Anchor>
      ) : (
        <Anchor component="button" type="button" {...shared}>
          {children}
        </Anchor>
      )}
      {action.dialog}
    </>
  );
}

interface ActionConfig {
  type: 'action-library-button' | 'dropdown';
  actionType?: string;
  actionContext?: ActionContext;
  label?: string;
  disabled?: boolean;
  tooltipText?: string;
  options?: ActionConfig[];
}

interface CardActionsProps extends BaseProps {
  actionConfigs: ActionConfig[];
  onError?: (errors: string[]) => void;
}

export function CrmCardActions({ actionConfigs, onError, testId }: CardActionsProps) {
  return (
    <Group gap="sm" data-testid={testId}>
      {actionConfigs.map((config, index) =>
        config.type === 'dropdown' ? (
          <ActionMenu key={index} config={config} onError={onError} />
        ) : (
          <SingleAction key={index} config={config} onError={onError} />
        ),
      )}
    </Group>
  );
}

interface ConfigProps {
  config: ActionConfig;
  onError?: (errors: string[]) => void;
}

function SingleAction({ config, onError }: ConfigProps) {
  return withTooltip(
    config,
    <span>
      <CrmActionButton
        actionType={config.actionType ?? ''}
        actionContext={config.actionContext ?? {}}
        disabled={config.disabled}
        onError={onError}
      >
        {config.label ?? config.actionType}
      </CrmActionButton>
    </span>,
  );
}

function ActionMenu({ config, onError }: ConfigProps) {
  return (
    <Menu position="bottom-start" withinPortal keepMounted disabled={config.disabled}>
      <Menu.Target>
        <Button
          variant="default"
          disabled={config.disabled}
          rightSection={<IconChevronDown size={14} aria-hidden />}
        >
          {config.label ?? 'Actions'}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {(config.options ?? []).map((option, index) => (
          <MenuAction key={index} config={option} onError={onError} />
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}

function MenuAction({ config, onError }: ConfigProps) {
  const action = useCrmAction(config.actionType ?? '', config.actionContext, onError);
  const label = config.label ?? config.actionType;
  return (
    <>
      {withTooltip(
        config,
        action.href ? (
          <Menu.Item {...linkOf(action)} disabled={config.disabled}>
            {label}
          </Menu.Item>
        ) : (
          <Menu.Item disabled={config.disabled} onClick={() => action.run()}>
            {label}
          </Menu.Item>
        ),
      )}
      {action.dialog}
    </>
  );
}

function withTooltip({ tooltipText }: ActionConfig, trigger: ReactElement) {
  if (!tooltipText) return trigger;
  return (
    <Tooltip label={tooltipText} events={{ hover: true, focus: true, touch: true }}>
      {trigger}
    </Tooltip>
  );
}
