import { useMergedRef, useResizeObserver } from '@mantine/hooks';
import { useEffect, useRef, useState } from 'react';

/** Whether an element's content is wider than the element, so that it scrolls and must take the focus. */
export function useOverflowing<Target extends HTMLElement>() {
  const own = useRef<Target>(null);
  const [observed, box] = useResizeObserver<Target>();
  const [overflowing, setOverflowing] = useState(false);
  useEffect(() => {
    const element = own.current;
    if (element) setOverflowing(element.scrollWidth > element.clientWidth + 1);
  }, [box.width, box.height]);
  return { ref: useMergedRef(own, observed), overflowing };
}
