import { Anchor, Breadcrumbs, Button, Group, Menu, Text, Title } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import { createContext, type MouseEvent, type ReactNode, useContext, useEffect } from 'react';
import { goToPage, pagePath } from '../../extension/page-location';
import { useCardRuntime } from '../../extension/card-runtime';
import { useOverlay } from '../overlay/use-overlay';
import { resolveHref } from '../support/href';
import { type BaseProps, type HrefProp, type ReactionsHandler } from '../support/types';
import { useEventCall } from '../support/use-event-call';

interface PageTarget {
  to: string;
  params?: Record<string, string>;
}

interface PageLinkProps extends BaseProps, PageTarget {}

/** Props of a link to another page of the app: an address that can be copied, followed without loading. */
function usePageLink({ to, params }: PageTarget) {
  const { host, props } = useCardRuntime();
  const path = pagePath(to, params);
  return {
    href: `#${path}`,
    onClick: (event: MouseEvent) => {
      event.preventDefault();
      if (props.location === 'pages') goToPage(path);
      else host.navigateToPage({ to, params });
    },
  };
}

export function PageLink({ to, params, children, testId }: PageLinkProps) {
  const link = usePageLink({ to, params });
  return (
    <Anchor {...link} fz="inherit" underline="always" dir="auto" data-testid={testId}>
      {children}
    </Anchor>
  );
}

/** The heading of an app page, which is also the browser tab's title while it shows. */
export function PageTitle({ children, testId }: BaseProps) {
  const { receiver } = useCardRuntime();
  const id = `page-title-${testId ?? ''}`;
  useEffect(() => {
    const before = document.title;
    void receiver.flush().then(() => {
      document.title = document.getElementById(id)?.textContent ?? before;
    });
    return () => {
      document.title = before;
    };
  }, [children, id, receiver]);
  return (
    <Title order={2} size="h3" id={id} dir="auto" data-testid={testId}>
      {children}
    </Title>
  );
}

export function PageBreadcrumbs({ children, testId }: BaseProps) {
  return (
    <nav aria-label="Breadcrumbs" data-testid={testId}>
      <Breadcrumbs>{children}</Breadcrumbs>
    </nav>
  );
}

export const PageBreadcrumbsPageLink = PageLink;

export function PageBreadcrumbsCurrent({ children, testId }: BaseProps) {
  return (
    <Text aria-current="page" dir="auto" data-testid={testId}>
      {children}
    </Text>
  );
}

export function PageHeader({ children, testId }: BaseProps) {
  return (
    <Group justify="flex-end" gap="sm" mb="md" data-testid={testId}>
      {children}
    </Group>
  );
}

/** Where a header link stands: alone as the main action, or in the menu of the others. */
const PlaceContext = createContext<'primary' | 'menu'>('primary');

export function PageHeaderPrimaryAction({ children }: BaseProps) {
  return <PlaceContext.Provider value="primary">{children}</PlaceContext.Provider>;
}

export function PageHeaderSecondaryActions({ children }: BaseProps) {
  return (
    <Menu position="bottom-end" withinPortal keepMounted>
      <Menu.Target>
        <Button variant="default" rightSection={<IconChevronDown size={14} aria-hidden />}>
          Actions
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <PlaceContext.Provider value="menu">{children}</PlaceContext.Provider>
      </Menu.Dropdown>
    </Menu>
  );
}

interface HeaderActionProps extends BaseProps {
  href?: HrefProp;
  onClick?: ReactionsHandler;
  disabled?: boolean;
  overlay?: ReactNode;
}

export function PageHeaderLink({ href, onClick, disabled, overlay, children, testId }: HeaderActionProps) {
  const place = useContext(PlaceContext);
  const callCard = useEventCall();
  const trigger = useOverlay(overlay);
  const target = href && !trigger.opens ? resolveHref(href) : undefined;
  const handleClick = (event: MouseEvent) => {
    if (trigger.opens) trigger.open();
    void callCard(onClick, event);
  };
  const shared = { disabled, onClick: handleClick, 'data-testid': testId };
  const address = target && {
    component: 'a' as const,
    href: target.href,
    ...(target.external && { target: '_blank', rel: 'noreferrer' }),
  };
  return trigger.attach(
    place === 'menu' ? (
      <Menu.Item {...address} {...shared}>
        {children}
      </Menu.Item>
    ) : (
      <Button {...address} {...shared}>
        {children}
      </Button>
    ),
  );
}

export function PageHeaderPageLink({ to, params, children, testId }: PageLinkProps) {
  const place = useContext(PlaceContext);
  const link = usePageLink({ to, params });
  return place === 'menu' ? (
    <Menu.Item component="a" {...link} data-testid={testId}>
      {children}
    </Menu.Item>
  ) : (
    <Button component="a" {...link} data-testid={testId}>
      {children}
    </Button>
  );
}

/** Actions in the head of an app's home page. */
export const HeaderActions = PageHeader;
export const PrimaryHeaderActionButton = PageHeaderLink;

export function SecondaryHeaderActionButton(props: HeaderActionProps) {
  return <PageHeaderLink {...props} />;
}
