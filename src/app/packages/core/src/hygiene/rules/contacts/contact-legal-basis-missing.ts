import { missingField } from '../missing-field';

/**
 * A contact for whom no legal basis is on record. Regulation (EU) 2016/679, article 6(1), demands one for keeping a
 * person's data, and article 5(2) that it can be shown. HubSpot's property for it:
 * https://knowledge.hubspot.com/articles/kcs_article/contacts/how-can-i-track-lawful-basis-of-processing-in-hubspot
 */
export const contactLegalBasisMissing = missingField({
  id: 'contact_legal_basis_missing',
  property: 'hs_legal_basis',
});
