import { historyStates } from './history-states';
import { recordStates } from './record-states';
import type { DemoState } from './state';
import { verdictStates } from './verdict-states';

/** Every state that the feedback card on a contact can be in. */
export const demoStates: readonly DemoState[] = [...verdictStates, ...historyStates, ...recordStates];
