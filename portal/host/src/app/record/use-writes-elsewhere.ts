import { useDebouncedCallback } from '@mantine/hooks';
import { useCallback, useState } from 'react';
import type { ApiCall } from '../../shared-types';
import { useHostEvents } from '../host-events';

/** How long writes must pause before the record is read again; an import would otherwise reload it constantly. */
const settleMs = 400;

/** Whether a call may have changed data: reads and searches are POSTs in HubSpot's API, too. */
export const isWrite = ({ method, path, status }: Pick<ApiCall, 'method' | 'path' | 'status'>): boolean =>
  status >= 200 &&
  status < 300 &&
  method !== 'GET' &&
  !/\/(batch\/read|search)$/.test(path.split('?')[0] ?? '');

/**
 * A version that grows whenever somebody other than this page wrote to the CRM (a function, the command line),
 * and a function that grows it at once.
 */
export function useWritesElsewhere(): { version: number; refresh: () => void } {
  const [version, setVersion] = useState(0);
  const refresh = useCallback(() => setVersion((before) => before + 1), []);
  const refreshSoon = useDebouncedCallback(refresh, settleMs);
  useHostEvents((event) => {
    if (event.type === 'api-call' && event.call.caller !== 'host' && isWrite(event.call)) refreshSoon();
  });
  return { version, refresh };
}
