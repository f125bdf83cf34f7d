import { missingField } from '../missing-field';
import { nameFromEmail } from './names';
import { wholeNameOf } from './whole-name';

/**
 * A contact whose last name is not known, so that nobody can be addressed formally or told apart from a namesake.
 * Suggests it only where the e-mail address is written `first.last@` with the first name on record; a whole name in the
 * other field is another rule's. Source of the property:
 * https://knowledge.hubspot.com/properties/hubspots-default-contact-properties
 */
export const contactLastNameMissing = missingField({
  id: 'contact_last_name_missing',
  property: 'lastname',
  suggest: (subject) => nameFromEmail(subject, 'lastname'),
  saidElsewhere: (subject) => wholeNameOf(subject) !== null,
});
