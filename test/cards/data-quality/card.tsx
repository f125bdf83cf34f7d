import { useEffect, useState } from 'react';
import type { ReactNode } from 'react';
import { Button, Form, Input } from '@hubspot/ui-extensions';
import { createRenderer } from '@hubspot/ui-extensions/testing';
import type { FixFieldRequest, GetHygieneRequest, VerifyFieldRequest } from '@tandem/contracts';
import { DataQuality } from '../../../src/app/cards/data-quality/DataQuality';
import { DataQualityCompact } from '../../../src/app/cards/data-quality/DataQualityCompact';
import { timeZone } from './builders';

type Answer = object | Error | Promise<object>;

export interface Answers {
  get: Answer[];
  fix?: Answer[];
  verify?: Answer[];
}

interface CardOptions {
  card?: 'full' | 'compact';
  locale?: string;
  objectTypeId?: string;
}

/**
 * Renders a card whose functions answer from queues: the last answer of a queue repeats. An `Error` makes the call
 * reject, as HubSpot does when a function crashes.
 */
export function renderCard(
  answers: Answers,
  { card = 'full', locale = 'en', objectTypeId = '0-1' }: CardOptions = {},
) {
  const calls: Array<{ name: string; parameters: unknown }> = [];
  const queues: Record<string, Answer[]> = {
    'get-hygiene': [...answers.get],
    'fix-field': [...(answers.fix ?? [])],
    'verify-field': [...(answers.verify ?? [])],
  };
  const answer = async (name: string, { parameters }: { parameters: unknown }) => {
    calls.push({ name, parameters: structuredClone(parameters) });
    const queue = queues[name] ?? [];
    const next = queue.length > 1 ? queue.shift() : queue[0];
    if (next === undefined) throw new Error(`the test says nothing about ${name}`);
    const reply: object = await Promise.resolve(next);
    if (reply instanceof Error) throw reply;
    return structuredClone(reply);
  };
  (globalThis as unknown as { serverless: typeof answer }).serverless = answer;

  const renderer = createRenderer(card === 'compact' ? 'crm.record.sidebar' : 'crm.record.tab') as ReturnType<
    typeof createRenderer<'crm.record.tab'>
  >;
  const { context } = renderer.mocks;
  Object.assign(context.user, {
    id: 42,
    firstName: 'Mia',
    lastName: 'Hansen',
    email: 'mia@example.com',
    locale,
  });
  Object.assign(context.portal, { id: 4242001, timezone: timeZone });
  Object.assign(context.crm, { objectId: 501, objectTypeId });
  renderer.render(<Mounted>{card === 'compact' ? <DataQualityCompact /> : <DataQuality />}</Mounted>);

  const texts = () => renderer.getRootNode().toString();
  const callsOf = <Request,>(name: string) =>
    calls.filter((call) => call.name === name).map(({ parameters }) => parameters as Request);
  return {
    ...renderer,
    texts,
    gets: () => callsOf<GetHygieneRequest>('get-hygiene'),
    fixes: () => callsOf<FixFieldRequest>('fix-field'),
    verifies: () => callsOf<VerifyFieldRequest>('verify-field'),
    shows: (text: string) =>
      renderer.waitFor(() => {
        if (!texts().includes(text)) throw new Error(`not shown: ${text}\n${texts()}`);
      }),
    press: (testId: string) => renderer.findByTestId(Button, testId).trigger('onClick'),
    write: (text: string) => renderer.findByTestId(Input, 'field').trigger('onInput', text as never),
    written: () => renderer.findByTestId(Input, 'field').props.value,
    save: () => renderer.findByTestId(Form, 'fix-form').trigger('onSubmit', {} as never),
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

/** An answer that the test gives later; one that it never gives ends with the test. */
export function pending(): { reply: Promise<object>; finish: (reply: object) => void } {
  let finish: (reply: object) => void = () => undefined;
  const reply = new Promise<object>((resolve) => (finish = resolve));
  endings.push(() => finish({ ok: false, code: 'unavailable', retryable: true, cause: 'timeout' }));
  return { reply, finish };
}

/** Lets everything happen that waits for nothing. */
export const settled = () => new Promise<void>((done) => setImmediate(done));

afterEach(async () => {
  await settled();
  endings.splice(0).forEach((end) => end());
  await settled();
});
