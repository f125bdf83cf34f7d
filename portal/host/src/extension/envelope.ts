import { inPlainWords } from '../app/plain-words';
import { type Envelope } from './protocol';

/** Turns a promise into data that may cross to the worker; a failure keeps its words, not its stack. */
export async function envelope<Value>(work: Promise<Value>): Promise<Envelope<Value>> {
  try {
    return { ok: true, value: await work };
  } catch (error) {
    return { ok: false, message: error instanceof Error ? inPlainWords(error) : String(error) };
  }
}
