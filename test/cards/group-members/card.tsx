import type { ReactNode } from 'react';
import { useEffect, useState } from 'react';
import { Button, LoadingButton, MultiSelect, Select } from '@hubspot/ui-extensions';
import { createRenderer } from '@hubspot/ui-extensions/testing';
import type { Failure } from '@tandem/contracts';
import { timeZone } from './builders';

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- requests of three functions
type Parameters = any;
type Answer = object | Error | Promise<object>;

/** What each function answers, one after the other; the last answer repeats. An `Error` rejects, as a crash does. */
export type Answers = Record<string, Answer[]>;

interface Where {
  objectTypeId: string;
  locale?: string;
}

/** Renders a card of people on a record. */
export function renderCard(card: ReactNode, answers: Answers, { objectTypeId, locale = 'en' }: Where) {
  const calls: Array<{ name: string; parameters: Parameters }> = [];
  const queues = Object.fromEntries(Object.entries(answers).map(([name, queue]) => [name, [...queue]]));
  const answer = async (name: string, { parameters }: { parameters: Parameters }) => {
    calls.push({ name, parameters: structuredClone(parameters) });
    const queue = queues[name] ?? [];
    const next = queue.length > 1 ? queue.shift() : queue[0];
    if (next === undefined) throw new Error(`the test says nothing about ${name}`);
    const reply: object = await Promise.resolve(next);
    if (reply instanceof Error) throw reply;
    return structuredClone(reply);
  };
  (globalThis as unknown as { serverless: typeof answer }).serverless = answer;

  const renderer = createRenderer('crm.record.tab');
  const { context } = renderer.mocks;
  Object.assign(context.user, { id: 42, locale });
  Object.assign(context.portal, { id: 4242001, timezone: timeZone });
  Object.assign(context.crm, { objectId: 900, objectTypeId });
  renderer.render(<Mounted>{card}</Mounted>);

  const texts = () => renderer.getRootNode().toString();
  return {
    ...renderer,
    texts,
    callsOf: (name: string) =>
      calls.filter((call) => call.name === name).map(({ parameters }) => parameters as Parameters),
    shows: (text: string) => renderer.waitFor(() => contains(texts(), text)),
    choose: (field: string, value: string | number) =>
      renderer.findByTestId(Select, field).trigger('onChange', value as never),
    chooseMany: (field: string, values: string[]) =>
      renderer.findByTestId(MultiSelect, field).trigger('onChange', values as never),
    press: (testId: string) => renderer.findByTestId(Button, testId).trigger('onClick'),
    save: () => renderer.findByTestId(LoadingButton, 'save-role').trigger('onClick'),
  };
}

function contains(all: string, text: string): void {
  if (!all.includes(text)) throw new Error(`not shown: ${text}\n${all}`);
}

const endings: Array<() => void> = [];

/** The renderer cannot unmount; this can, so that timers end with their test. */
function Mounted({ children }: { children: ReactNode }) {
  const [isMounted, setMounted] = useState(true);
  useEffect(() => {
    endings.push(() => setMounted(false));
  }, []);
  return isMounted ? children : null;
}

/** An answer that the test gives later; one that it never gives ends with the test. */
export function pending(): { reply: Promise<object>; finish: (reply: object) => void } {
  let finish: (reply: object) => void = () => undefined;
  const reply = new Promise<object>((resolve) => (finish = resolve));
  endings.push(() => finish(timedOut));
  return { reply, finish };
}

afterEach(async () => {
  endings.splice(0).forEach((end) => end());
  await new Promise((done) => setImmediate(done));
});

export const timedOut: Failure = { ok: false, code: 'unavailable', retryable: true, cause: 'timeout' };
export const got = (view: object) => ({ ok: true, view });
