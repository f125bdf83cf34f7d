import { missingField } from '../missing-field';
import { nameFromEmail } from './names';
import { wholeNameOf } from './whole-name';

/**
 * A contact whose first name is not known, so that letters open with nobody's name. Suggests it only where the e-mail
 * address is written `first.last@` with the last name on record; a whole name in the other field is another rule's.
 * Source of the property: https://knowledge.hubspot.com/properties/hubspots-default-contact-properties
 */
export const contactFirstNameMissing = missingField({
  id: 'contact_first_name_missing',
  property: 'firstname',
  suggest: (subject) => nameFromEmail(subject, 'firstname'),
  saidElsewhere: (subject) => wholeNameOf(subject) !== null,
});
