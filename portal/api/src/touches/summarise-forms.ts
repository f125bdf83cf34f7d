import type { FormDefinition } from '../state/marketing-state';
import { isKind, type FormSubmission, type RecordedTouch } from './touch';

/** Most submissions that `hs_calculated_form_submissions` holds: the latest ones. */
const MAX_LISTED = 800;

const iso = (at: number): string => new Date(at).toISOString();

/**
 * What a contact's form submissions leave on it: first and latest conversion, counts, and the hidden list
 * `formGuid:pageId:milliseconds` joined by `;`, oldest first, where the page id may be empty. HubSpot documents the
 * names only (knowledge.hubspot.com/properties/hubspots-default-contact-properties, "Conversion information"); the
 * list's form is as accounts show it.
 *
 * @param formOf finds the form, whose name is part of a conversion's: "Page title: Form name"
 */
export const summariseForms = (
  touches: readonly RecordedTouch[],
  formOf: (guid: string) => FormDefinition | undefined,
): Record<string, string> => {
  const submissions = touches
    .filter(isKind('form submission'))
    .map(({ touch }) => touch)
    .sort((a, b) => a.at - b.at);
  const [first, last] = [submissions[0], submissions.at(-1)];
  if (!first || !last) return {};
  const nameOf = ({ pageTitle, formGuid }: FormSubmission): string =>
    `${pageTitle}: ${formOf(formGuid)?.name ?? 'Unknown form'}`;
  return {
    first_conversion_date: iso(first.at),
    first_conversion_event_name: nameOf(first),
    recent_conversion_date: iso(last.at),
    recent_conversion_event_name: nameOf(last),
    num_conversion_events: String(submissions.length),
    num_unique_conversion_events: String(new Set(submissions.map(({ formGuid }) => formGuid)).size),
    hs_calculated_form_submissions: submissions
      .slice(-MAX_LISTED)
      .map(({ formGuid, pageId = '', at }) => `${formGuid}:${pageId}:${at}`)
      .join(';'),
  };
};
