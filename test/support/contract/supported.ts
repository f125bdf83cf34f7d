import { operations as portalOperations, type HttpMethod } from '@tandem/portal-api';
import { createRouter } from '../../../portal/api/src/http/router';
import type { SpecOperation } from './specs';

/** An object type that each document speaks of; the others take contacts. */
const SAMPLE_TYPES: Record<string, string> = {
  'crm.companies': 'companies',
  'crm.deals': 'deals',
  'crm.leads': 'leads',
  'crm.notes': 'notes',
  'crm.tasks': 'tasks',
  'crm.custom-objects': '2-1',
  'crm.objects': 'calls',
};

/** A path of the operation with something in place of every parameter. */
export const samplePath = ({ spec, template }: SpecOperation): string => {
  const type = SAMPLE_TYPES[spec.replace(/\.\d{4}-\d{2}$/, '')] ?? 'contacts';
  return template.replace(/\{([^}]+)\}/g, (_whole, name: string) => (/objectType/i.test(name) ? type : '1'));
};

/** The specified operations that the portal has; the rest it answers with 501. */
export const supportedOperations = (operations: SpecOperation[]): SpecOperation[] => {
  const route = createRouter(portalOperations);
  return operations.filter((operation) => {
    const match = route(operation.method as HttpMethod, samplePath(operation));
    return match !== undefined && !match.operation.id.includes('.unsupported');
  });
};
