import { notFound } from '../errors';
import { pageByQuery } from '../http/paged-query';
import { defineOperation } from '../operation';
import { isKind, touchId, type FormSubmission, type RecordedTouch } from '../touches/touch';

/** developers.hubspot.com/docs/api-reference/legacy/marketing/forms/v1/get-form-integrations-v1-submissions-forms-form_guid */
const SIZES = { usual: 20, most: 50 };

const present = ({ number, email, touch }: RecordedTouch<FormSubmission>) => ({
  conversionId: touchId(number),
  submittedAt: touch.at,
  values: Object.entries({ email, ...touch.values }).map(([name, value]) => ({
    name,
    value,
    objectTypeId: '0-1',
  })),
  pageUrl: touch.pageUrl,
});

/** Submissions of one form, newest first: who it was can only be told from the values. An older form of API. */
export const formSubmissionsList = defineOperation({
  id: 'form-submissions.list',
  method: 'GET',
  paths: ['/form-integrations/v1/submissions/forms/:formGuid'],
  scopes: () => ['forms'],
  handle: ({ marketing, touches }, { params, query }) => {
    const guid = params.formGuid ?? '';
    if (!marketing.forms.get(guid)) throw notFound(`No form found with guid ${guid}`);
    const submissions = touches
      .ofForm(guid)
      .filter(isKind('form submission'))
      .sort((a, b) => b.touch.at - a.touch.at || b.number - a.number);
    const page = pageByQuery(submissions, query, SIZES);
    return { status: 200, body: { ...page, results: page.results.map(present) } };
  },
});
