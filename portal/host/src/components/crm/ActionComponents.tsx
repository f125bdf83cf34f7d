import { Anchor, Button } from '@mantine/core';
import { IconExternalLink } from '@tabler/icons-react';
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
export const linkOf = ({ href, external }: CrmAction) => ({
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
