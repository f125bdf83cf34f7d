import { invalid } from '../errors';
import { pageByQuery } from '../http/paged-query';
import { booleanOf, listOf } from '../http/query';
import { presentForm } from '../marketing/present-form';
import { defineOperation } from '../operation';

/** Not documented; callers are seen to ask for 100. */
const SIZES = { usual: 20, most: 100 };
const FORM_TYPES = ['hubspot', 'captured', 'flow', 'blog_comment', 'all'];

/** The account's forms. All of this portal's are made with HubSpot's editor (`hubspot`), which is also the default. */
export const formsList = defineOperation({
  id: 'forms.list',
  method: 'GET',
  paths: ['/marketing/v3/forms'],
  scopes: () => ['forms'],
  handle: ({ marketing, properties }, { query }) => {
    const types = listOf(query.formTypes);
    const unknown = types.find((type) => !FORM_TYPES.includes(type));
    if (unknown) throw invalid(`Invalid formTypes: ${unknown}`);
    const shown = types.length === 0 || types.includes('hubspot') || types.includes('all');
    const archived = booleanOf(query.archived);
    const forms = marketing.forms.all().filter((form) => shown && (form.archived ?? false) === archived);
    const page = pageByQuery(forms, query, SIZES);
    return {
      status: 200,
      body: { ...page, results: page.results.map((form) => presentForm(form, properties)) },
    };
  },
});
