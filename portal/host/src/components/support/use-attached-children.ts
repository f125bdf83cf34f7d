import { type RemoteReceiverAttachableChild, type RemoteReceiverAttachableComponent } from '@remote-ui/core';
import { Children, isValidElement, type ReactNode, useEffect, useReducer } from 'react';
import { useCardRuntime } from '../../extension/card-runtime';

/** A child component of the card with the props that the card gave it. */
export interface AttachedChild {
  id: string;
  type: string;
  props: Record<string, unknown>;
  node: ReactNode;
}

interface RemoteElementProps {
  component?: RemoteReceiverAttachableComponent;
  fragment?: { children: RemoteReceiverAttachableChild[] };
}

/**
 * The card's components among `children`. Their props are the remote tree's own, not those of the React
 * elements, and change without the parent being drawn again; so the caller is drawn again when they do.
 */
export function useAttachedChildren(children: ReactNode): AttachedChild[] {
  const { receiver } = useCardRuntime();
  const [, redraw] = useReducer((count: number) => count + 1, 0);
  const components = Children.toArray(children).flatMap((node) => {
    if (!isValidElement<RemoteElementProps>(node)) return [];
    const { component } = node.props;
    return component ? [{ component, node }] : [];
  });
  const ids = components.map(({ component }) => component.id).join();
  useEffect(() => {
    const stops = components.map(({ component }) => receiver.attached.subscribe(component, redraw));
    return () => stops.forEach((stop) => stop());
    // eslint-disable-next-line react-hooks/exhaustive-deps -- the ids stand for the components
  }, [receiver, ids]);
  return components.map(({ component, node }) => ({
    id: component.id,
    type: String(component.type),
    props: component.props as Record<string, unknown>,
    node,
  }));
}

/** The first component inside a fragment prop such as `overlay`, or undefined. */
export function firstInFragment(
  fragment: ReactNode,
): { type: string; props: Record<string, unknown> } | undefined {
  if (!isValidElement<RemoteElementProps>(fragment)) return undefined;
  for (const child of fragment.props.fragment?.children ?? []) {
    if ('type' in child) return { type: String(child.type), props: child.props as Record<string, unknown> };
  }
  return undefined;
}
