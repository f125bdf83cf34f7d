import { operations as portalOperations, type HttpMethod } from '@tandem/portal-api';
import { createRouter } from '../../../portal/api/src/http/router';
import { samplePath } from './supported';
import type { SpecOperation } from './specs';

/** Operations of the portal that no official document at hand describes, with what they rest on instead. */
export const WITHOUT_SPECIFICATION: Record<string, string> = {
  'associations.list':
    'In the associations guide and the typed client, not in the documents: developers.hubspot.com/docs/guides/api/crm/associations/associations-v4',
  'users.list':
    'Settings documents are not at hand: developers.hubspot.com/docs/api-reference/settings-user-provisioning-v3/users',
  'users.get':
    'Settings documents are not at hand: developers.hubspot.com/docs/api-reference/settings-user-provisioning-v3/users',
  'teams.list':
    'Settings documents are not at hand: developers.hubspot.com/docs/api-reference/settings-user-provisioning-v3/users',
  'email-events.list':
    'Version 1, older than HubSpot’s OpenAPI: developers.hubspot.com/docs/api-reference/legacy/email-analytics-v1/events/get-email-public-v1-events',
  'email-events.campaign':
    'Version 1, older than HubSpot’s OpenAPI: developers.hubspot.com/docs/reference/api/analytics-and-events/email-analytics/v1',
  'form-submissions.list':
    'Version 1, older than HubSpot’s OpenAPI: developers.hubspot.com/docs/api-reference/legacy/marketing/forms/v1/get-form-integrations-v1-submissions-forms-form_guid',
  'content.list-posts': 'CMS documents are not at hand: developers.hubspot.com/docs/api/cms/blog-post',
  'content.get-posts': 'CMS documents are not at hand: developers.hubspot.com/docs/api/cms/blog-post',
  'content.list-landing-pages':
    'CMS documents are not at hand: developers.hubspot.com/docs/api-reference/latest/cms/pages/guide',
  'content.get-landing-pages':
    'CMS documents are not at hand: developers.hubspot.com/docs/api-reference/latest/cms/pages/guide',
  'content.list-site-pages':
    'CMS documents are not at hand: developers.hubspot.com/docs/api-reference/latest/cms/pages/guide',
  'content.get-site-pages':
    'CMS documents are not at hand: developers.hubspot.com/docs/api-reference/latest/cms/pages/guide',
};

/** Ids of the portal's operations that none of these specified operations leads to; unsupported parts left out. */
export const operationsWithoutSpecification = (specified: SpecOperation[]): string[] => {
  const route = createRouter(portalOperations);
  const reached = new Set(
    specified.map((operation) => route(operation.method as HttpMethod, samplePath(operation))?.operation.id),
  );
  return portalOperations
    .map(({ id }) => id)
    .filter((id) => !reached.has(id) && !id.includes('.unsupported'))
    .sort();
};
