import { notFound } from '../errors';
import { booleanOf } from '../http/query';
import { presentForm } from '../marketing/present-form';
import { defineOperation } from '../operation';

/** One form by GUID; an archived one only when asked for. */
export const formsGet = defineOperation({
  id: 'forms.get',
  method: 'GET',
  paths: ['/marketing/v3/forms/:formId'],
  scopes: () => ['forms'],
  handle: ({ marketing, properties }, { params, query }) => {
    const form = marketing.forms.get(params.formId ?? '');
    if (!form || (form.archived ?? false) !== booleanOf(query.archived)) {
      throw notFound(`No form found with id ${params.formId}`);
    }
    return { status: 200, body: presentForm(form, properties) };
  },
});
