import { type Envelope } from '../extension/protocol';

/** The value of an answer, or an `Error` with the host's words. */
export async function unwrap<Value>(answer: Promise<Envelope<Value>>): Promise<Value> {
  const envelope = await answer;
  if (!envelope.ok) throw new Error(envelope.message);
  return envelope.value;
}
