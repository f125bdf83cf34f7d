import { Button, Group, Menu, Tooltip } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import { type ReactElement } from 'react';
import { type BaseProps } from '../support/types';
import { CrmActionButton, linkOf } from './ActionComponents';
import { type ActionContext, useCrmAction } from './use-crm-action';

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
