import { Tabs as MantineTabs, Tooltip } from '@mantine/core';
import { useEcho } from '../support/use-echo';
import { type BaseProps } from '../support/types';
import { type AttachedChild, useAttachedChildren } from '../support/use-attached-children';

type TabId = string | number;

interface TabsProps extends BaseProps {
  onSelectedChange?: (selectedId: TabId) => void;
  defaultSelected?: TabId;
  selected?: TabId;
  variant?: 'default' | 'enclosed';
  fill?: boolean;
}

interface TabProps extends BaseProps {
  disabled?: boolean;
  tabId?: TabId;
  title?: string;
  tooltip?: string;
  tooltipPlacement?: 'top' | 'bottom' | 'left' | 'right';
}

const idOf = (tab: AttachedChild, index: number): TabId => (tab.props as TabProps).tabId ?? index;

/** Tabs with the titles that the `Tab` children carry. Tab ids keep their type when the card is told. */
export function Tabs(props: TabsProps) {
  const tabs = useAttachedChildren(props.children).filter(({ type }) => type === 'Tab');
  const ids = tabs.map(idOf);
  const echo = useEcho<TabId | null>(props.selected, props.defaultSelected ?? null);
  const selected = ids.find((id) => String(id) === String(echo.value)) ?? ids[0];
  const select = (value: string | null) => {
    const id = ids.find((candidate) => String(candidate) === value);
    if (id !== undefined) void echo.send(id, props.onSelectedChange);
  };
  return (
    <MantineTabs
      value={selected === undefined ? null : String(selected)}
      onChange={select}
      variant={props.variant === 'enclosed' ? 'outline' : 'default'}
      keepMounted={false}
      data-testid={props.testId}
    >
      <MantineTabs.List grow={props.fill} mb="md">
        {tabs.map((tab, index) => (
          <TabTitle key={tab.id} id={String(idOf(tab, index))} {...(tab.props as TabProps)} />
        ))}
      </MantineTabs.List>
      {tabs.map((tab, index) => (
        <MantineTabs.Panel
          key={tab.id}
          value={String(idOf(tab, index))}
          data-testid={(tab.props as TabProps).testId}
        >
          {tab.node}
        </MantineTabs.Panel>
      ))}
    </MantineTabs>
  );
}

function TabTitle({ id, title, disabled, tooltip, tooltipPlacement = 'top' }: TabProps & { id: string }) {
  const tab = (
    <MantineTabs.Tab value={id} disabled={disabled} dir="auto">
      {title}
    </MantineTabs.Tab>
  );
  return tooltip ? (
    <Tooltip label={tooltip} position={tooltipPlacement} events={{ hover: true, focus: true, touch: true }}>
      {tab}
    </Tooltip>
  ) : (
    tab
  );
}

/** The content of a tab; its title is drawn by `Tabs`. */
export function Tab({ children }: TabProps) {
  return <>{children}</>;
}
