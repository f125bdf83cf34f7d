import { Anchor, UnstyledButton } from '@mantine/core';
import { type MouseEvent, type ReactNode } from 'react';
import { useOverlay } from '../overlay/use-overlay';
import { resolveHref } from '../support/href';
import { type BaseProps, type HrefProp, type ReactionsHandler } from '../support/types';
import { useEventCall } from '../support/use-event-call';

interface ImageProps extends BaseProps {
  alt?: string;
  href?: HrefProp;
  onClick?: ReactionsHandler;
  src: string;
  width?: number;
  height?: number;
  overlay?: ReactNode;
}

/** A picture, never wider than its place; a link or button when it does something. */
export function Image({ alt = '', href, onClick, src, width, height, overlay, testId }: ImageProps) {
  const callCard = useEventCall();
  const trigger = useOverlay(overlay);
  // Inside its own box, so that a stretching layout does not stretch the picture.
  const picture = (
    <span style={{ display: 'block', lineHeight: 0 }}>
      <img
        src={src}
        alt={alt}
        width={width}
        height={height}
        style={{ maxWidth: '100%', height: height ?? 'auto', objectFit: 'contain' }}
        data-testid={testId}
      />
    </span>
  );
  const handleClick = (event: MouseEvent) => {
    trigger.open();
    void callCard(onClick, event);
  };
  const name = alt || 'Picture';
  if (href) {
    const target = resolveHref(href);
    return trigger.attach(
      <Anchor
        href={target.href}
        aria-label={name}
        onClick={handleClick}
        {...(target.external && { target: '_blank', rel: 'noreferrer' })}
      >
        {picture}
      </Anchor>,
    );
  }
  if (onClick || trigger.opens)
    return trigger.attach(
      <UnstyledButton aria-label={name} onClick={handleClick}>
        {picture}
      </UnstyledButton>,
    );
  return trigger.attach(picture);
}
