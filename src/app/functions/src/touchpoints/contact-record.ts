import { engagementPropertyNames, touchPropertyNames } from '@tandem/core';
import { isNotFound } from '@tandem/crm';
import type { Crm, CrmRecord } from '@tandem/crm';
import { notFound } from '../refusal';
import { activityTypes } from './read-activities';

/** Properties of a contact that touches and names are made of. */
export const personPropertyNames: readonly string[] = [
  'firstname',
  'lastname',
  'jobtitle',
  'hs_buying_role',
  ...touchPropertyNames,
];

/**
 * Reads a contact with its engagement properties and the ids of its activities, in one request.
 *
 * @throws Refusal `not_found` for a contact that was deleted or never was
 */
export async function readContactWithActivities(crm: Crm, contactId: string): Promise<CrmRecord> {
  try {
    return await crm.objects.get('contacts', contactId, {
      properties: [...personPropertyNames, ...engagementPropertyNames],
      associations: activityTypes,
    });
  } catch (error) {
    throw isNotFound(error) ? notFound('contact') : error;
  }
}
