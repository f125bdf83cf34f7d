import type { Operation } from '../operation';
import { objectsRead } from './objects.read';

/** Operations on CRM records. */
export const objectOperations: Operation[] = [objectsRead];
