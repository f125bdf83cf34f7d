import type { ObjectTypeDefinition } from './object-types';

const standard = (
  objectTypeId: string,
  name: string,
  plural: string,
  more: Partial<ObjectTypeDefinition>,
): ObjectTypeDefinition => ({
  objectTypeId,
  name,
  plural,
  secondaryDisplayProperties: [],
  searchableProperties: [],
  defaultProperties: ['hs_createdate', 'hs_lastmodifieddate', 'hs_object_id'],
  requiredProperties: [],
  readScope: `crm.objects.${plural}.read`,
  writeScope: `crm.objects.${plural}.write`,
  ...more,
});

/** Engagements are guarded by the contact scopes. */
const engagement = (
  objectTypeId: string,
  name: string,
  plural: string,
  searchableProperties: string[],
): ObjectTypeDefinition =>
  standard(objectTypeId, name, plural, {
    searchableProperties,
    requiredProperties: ['hs_timestamp'],
    primaryDisplayProperty: searchableProperties[0],
    readScope: 'crm.objects.contacts.read',
    writeScope: 'crm.objects.contacts.write',
  });

/**
 * HubSpot's own object types.
 * Ids: https://developers.hubspot.com/docs/guides/crm/understanding-the-crm.
 * Searchable and returned-by-default properties: https://developers.hubspot.com/docs/api-reference/2026-03/crm/search-the-crm
 */
export const standardObjectTypes = (): ObjectTypeDefinition[] => [
  standard('0-1', 'contact', 'contacts', {
    primaryDisplayProperty: 'email',
    secondaryDisplayProperties: ['firstname', 'lastname'],
    searchableProperties: [
      'firstname',
      'lastname',
      'email',
      'hs_additional_emails',
      'phone',
      'mobilephone',
      'fax',
      'company',
      'hs_marketable_until_renewal',
    ],
    defaultProperties: ['createdate', 'email', 'firstname', 'hs_object_id', 'lastmodifieddate', 'lastname'],
  }),
  standard('0-2', 'company', 'companies', {
    primaryDisplayProperty: 'name',
    secondaryDisplayProperties: ['domain'],
    searchableProperties: ['website', 'phone', 'name', 'domain'],
    defaultProperties: ['createdate', 'domain', 'hs_lastmodifieddate', 'hs_object_id', 'name'],
  }),
  standard('0-3', 'deal', 'deals', {
    primaryDisplayProperty: 'dealname',
    searchableProperties: ['dealname', 'pipeline', 'dealstage', 'description', 'dealtype'],
    defaultProperties: [
      'amount',
      'closedate',
      'createdate',
      'dealname',
      'dealstage',
      'hs_lastmodifieddate',
      'hs_object_id',
      'pipeline',
    ],
    pipeline: { pipelineProperty: 'pipeline', stageProperty: 'dealstage' },
  }),
  standard('0-136', 'lead', 'leads', {
    primaryDisplayProperty: 'hs_lead_name',
    searchableProperties: ['hs_lead_name'],
    requiredProperties: ['hs_lead_name'],
    pipeline: { pipelineProperty: 'hs_pipeline', stageProperty: 'hs_pipeline_stage' },
  }),
  engagement('0-46', 'note', 'notes', ['hs_note_body']),
  engagement('0-27', 'task', 'tasks', ['hs_task_subject', 'hs_task_body']),
  engagement('0-48', 'call', 'calls', ['hs_call_title', 'hs_call_body']),
  engagement('0-47', 'meeting', 'meetings', ['hs_meeting_title', 'hs_meeting_body']),
  engagement('0-49', 'email', 'emails', ['hs_email_subject']),
  engagement('0-18', 'communication', 'communications', ['hs_communication_body']),
];
