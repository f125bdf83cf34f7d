import { useEffect, useState } from 'react';
import type { ReactNode } from 'react';
import { Button, MultiSelect, SearchInput, Select } from '@hubspot/ui-extensions';
import { createRenderer } from '@hubspot/ui-extensions/testing';
import type { GetTouchpointsRequest } from '@tandem/contracts';
import { Touchpoints } from '../../../src/app/cards/touchpoints/Touchpoints';
import { TouchpointsCompact } from '../../../src/app/cards/touchpoints/TouchpointsCompact';
import { timeZone } from './builders';

type Answer = object | Error | Promise<object>;

/**
 * Renders a card whose function answers from a queue: the last answer repeats. An `Error` makes the call reject, as
 * HubSpot does when a function crashes.
 */
export function renderCard(
  answers: Answer[],
  { card = 'full', locale = 'en' }: { card?: 'full' | 'compact'; locale?: string } = {},
) {
  const requests: GetTouchpointsRequest[] = [];
  const queue = [...answers];
  const answer = async (name: string, { parameters }: { parameters: GetTouchpointsRequest }) => {
    if (name !== 'get-touchpoints') throw new Error(`the card calls ${name}`);
    requests.push(structuredClone(parameters));
    const next = queue.length > 1 ? queue.shift()! : queue[0]!;
    const reply: object = await Promise.resolve(next);
    if (reply instanceof Error) throw reply;
    return structuredClone(reply);
  };
  (globalThis as unknown as { serverless: typeof answer }).serverless = answer;

  const renderer = createRenderer(card === 'compact' ? 'crm.record.sidebar' : 'crm.record.tab') as ReturnType<
    typeof createRenderer<'crm.record.tab'>
  >;
  const { context } = renderer.mocks;
  Object.assign(context.user, { id: 42, locale });
  Object.assign(context.portal, { id: 4242001, timezone: timeZone });
  Object.assign(context.crm, { objectId: 501, objectTypeId: '0-1' });
  renderer.render(<Mounted>{card === 'compact' ? <TouchpointsCompact /> : <Touchpoints />}</Mounted>);

  const texts = () => renderer.getRootNode().toString();
  return {
    ...renderer,
    requests,
    texts,
    shows: (text: string) =>
      renderer.waitFor(() => {
        if (!texts().includes(text)) throw new Error(`not shown: ${text}\n${texts()}`);
      }),
    asks: (count: number) =>
      renderer.waitFor(() => {
        if (requests.length !== count) throw new Error(`${requests.length} requests`);
      }),
    press: (testId: string) => renderer.findByTestId(Button, testId).trigger('onClick'),
    select: (testId: string, value: unknown) =>
      renderer.findByTestId(Select, testId).trigger('onChange', value as never),
    selectMany: (testId: string, values: unknown[]) =>
      renderer.findByTestId(MultiSelect, testId).trigger('onChange', values as never),
    write: (text: string) => renderer.findByTestId(SearchInput, 'search').trigger('onInput', text as never),
  };
}

const endings: Array<() => void> = [];

/** The renderer cannot unmount; this can, so that calls and timers end with their test. */
function Mounted({ children }: { children: ReactNode }) {
  const [isMounted, setMounted] = useState(true);
  useEffect(() => {
    endings.push(() => setMounted(false));
  }, []);
  return isMounted ? <>{children}</> : null;
}

/** An answer that does not come before the test ends. */
export function unanswered(): Promise<object> {
  return new Promise((resolve) => endings.push(() => resolve({ ok: false })));
}

/** Lets everything happen that waits for nothing. */
export const settled = () => new Promise<void>((done) => setImmediate(done));

afterEach(async () => {
  await settled();
  endings.splice(0).forEach((end) => end());
  await settled();
});
