import { buyingActionsOf } from './buying-actions';
import type { Converted, TouchContext } from './context';
import { makeTouch } from './make-touch';
import { readMoment } from './moment';

/**
 * The submissions in a contact's property `hs_calculated_form_submissions`: `formGuid:pageId:milliseconds`, joined by
 * `;`, at most the last 800. HubSpot does not document the format and fills it only when asked for it by name; the
 * page may be empty. Entries of another form are dropped and counted.
 */
export function fromFormSubmissions(text: string | null | undefined, context: TouchContext): Converted {
  const entries = (text ?? '').split(';').filter((entry) => entry.trim() !== '');
  const actions = buyingActionsOf(context.terms);
  const touches = entries.flatMap((entry) => {
    const [guid = '', pageId = '', milliseconds, ...more] = entry.trim().split(':');
    const time = readMoment(milliseconds);
    if (guid === '' || time === null || more.length > 0) return [];
    const name = context.forms.get(guid) ?? null;
    const page = context.pages.get(pageId);
    const demo = actions.isDemoForm(name);
    return makeTouch({
      source: 'form_submissions',
      contactId: context.contactId,
      time,
      channel: 'form',
      kind: demo ? 'demo_request' : 'form_submission',
      title: page?.title ?? null,
      url: page?.url ?? null,
      form: { id: guid, name },
      buyingAction: demo || actions.isHighIntentPage(page?.url ?? null),
    });
  });
  return { touches, dropped: entries.length - touches.length };
}
