import { engagementPropertyNames } from '@tandem/core';
import { isNotFound } from '@tandem/crm';
import type { Crm, CrmRecord } from '@tandem/crm';
import { notFound } from '../refusal';

const dealPropertyNames = [
  'dealname',
  'dealstage',
  'pipeline',
  'createdate',
  'closedate',
  'hs_is_closed_won',
  'hs_is_closed_lost',
  'num_associated_contacts',
  ...engagementPropertyNames,
];

/** A deal with the history of its stage. @throws Refusal `not_found` */
export const readDealWithStages = (crm: Crm, id: string): Promise<CrmRecord> =>
  crm.objects
    .get('deals', id, { properties: dealPropertyNames, propertiesWithHistory: ['dealstage'] })
    .catch((error: unknown) => {
      throw isNotFound(error) ? notFound('deal') : error;
    });

const companyPropertyNames = ['name', 'domain', 'hs_additional_domains', 'num_associated_contacts'];

/** A company with its domains. @throws Refusal `not_found` */
export const readCompany = (crm: Crm, id: string): Promise<CrmRecord> =>
  crm.objects.get('companies', id, { properties: companyPropertyNames }).catch((error: unknown) => {
    throw isNotFound(error) ? notFound('company') : error;
  });
