import { useEffect, useState } from 'react';
import type { ReactNode } from 'react';
import { Button, LoadingButton, Select, TextArea, ToggleGroup } from '@hubspot/ui-extensions';
import { createRenderer } from '@hubspot/ui-extensions/testing';
import type { Failure, FeedbackEntry, FeedbackView, SubmitFeedbackRequest } from '@tandem/contracts';
import { LeadFeedback } from '../../../src/app/cards/lead-feedback/LeadFeedback';
import { LeadFeedbackCompact } from '../../../src/app/cards/lead-feedback/LeadFeedbackCompact';
import { now, timeZone } from './builders';

export const me = { userId: '42', name: 'Mia Hansen' };

interface Call {
  name: string;
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- requests of two functions
  parameters: any;
}

type Answer = object | Error | Promise<object>;

export interface CardOptions {
  card?: 'full' | 'compact';
  objectTypeId?: string;
  locale?: string;
}

/**
 * Renders a card whose functions answer from queues: the last answer of a queue repeats. An `Error` makes the
 * call reject, as HubSpot does when a function crashes.
 */
export function renderCard(answers: { get: Answer[]; submit?: Answer[] }, options: CardOptions = {}) {
  const calls: Call[] = [];
  const queues: Record<string, Answer[]> = {
    'get-feedback': [...answers.get],
    'submit-feedback': [...(answers.submit ?? [])],
  };
  const answer = async (name: string, { parameters }: Pick<Call, 'parameters'>) => {
    calls.push({ name, parameters: structuredClone(parameters) });
    const queue = queues[name] ?? [];
    const next = queue.length > 1 ? queue.shift() : queue[0];
    if (next === undefined) throw new Error(`the test says nothing about ${name}`);
    const reply: object = await Promise.resolve(next);
    if (reply instanceof Error) throw reply;
    return structuredClone(reply);
  };
  (globalThis as unknown as { serverless: typeof answer }).serverless = answer;

  const renderer = createRenderer(
    options.card === 'compact' ? 'crm.record.sidebar' : 'crm.record.tab',
  ) as ReturnType<typeof createRenderer<'crm.record.tab'>>;
  const { context } = renderer.mocks;
  Object.assign(context.user, {
    id: 42,
    firstName: 'Mia',
    lastName: 'Hansen',
    email: 'mia@example.com',
    locale: options.locale ?? 'en',
  });
  Object.assign(context.portal, { id: 4242001, timezone: timeZone });
  Object.assign(context.crm, { objectId: 501, objectTypeId: options.objectTypeId ?? '0-1' });
  const Card = options.card === 'compact' ? LeadFeedbackCompact : LeadFeedback;
  renderer.render(
    <Mounted>
      <Card clock={() => now} />
    </Mounted>,
  );

  const texts = () => renderer.getRootNode().toString();
  return {
    ...renderer,
    calls,
    texts,
    submits: () =>
      calls
        .filter(({ name }) => name === 'submit-feedback')
        .map(({ parameters }) => parameters as SubmitFeedbackRequest),
    gets: () => calls.filter(({ name }) => name === 'get-feedback').map(({ parameters }) => parameters),
    shows: (text: string) => renderer.waitFor(() => contains(texts(), text)),
    choose: (field: 'rating' | 'disposition', value: string) =>
      renderer.findByTestId(ToggleGroup, field).trigger('onChange', value as never),
    select: (field: string, value: string) =>
      renderer.findByTestId(Select, field).trigger('onChange', value as never),
    write: (text: string) => renderer.findByTestId(TextArea, 'comment').trigger('onInput', text as never),
    press: (testId: string) => renderer.findByTestId(Button, testId).trigger('onClick'),
    save: () => renderer.findByTestId(LoadingButton, 'save').trigger('onClick'),
  };
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

export async function unmount(): Promise<void> {
  endings.splice(0).forEach((end) => end());
  await new Promise((done) => setImmediate(done));
}
afterEach(unmount);

function contains(all: string, text: string): void {
  if (!all.includes(text)) throw new Error(`not shown: ${text}\n${all}`);
}

export const got = (view: FeedbackView) => ({ ok: true, view });

export const accepted = (
  view: FeedbackView,
  entry: FeedbackEntry,
  more: Partial<{ alreadyThere: boolean; meanwhile: FeedbackEntry[]; projected: boolean }> = {},
) => ({ ok: true, view, entry, alreadyThere: false, meanwhile: [], projected: true, ...more });

export const timedOut: Failure = { ok: false, code: 'unavailable', retryable: true, cause: 'timeout' };
