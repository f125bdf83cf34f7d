import type { Operation } from '../operation';
import { propertyValidationsPut } from './property-validations.put';
import { propertyValidationReads } from './property-validations.read';

export const propertyValidationOperations: Operation[] = [...propertyValidationReads, propertyValidationsPut];
