import type { Operation } from '../operation';
import { objectOperations } from './objects';

/** Every operation of the emulator. A new one is a file of its own, named here or in its family's list. */
export const operations: Operation[] = [...objectOperations];
