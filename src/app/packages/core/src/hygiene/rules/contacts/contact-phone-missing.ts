import { missingField } from '../missing-field';

/**
 * A qualified contact who cannot be called: neither a fixed nor a mobile number. Leads are worth most when they are
 * called within minutes (Oldroyd, McElheran, Elkington, "The Short Life of Online Sales Leads", Harvard Business
 * Review, March 2011).
 */
export const contactPhoneMissing = missingField({
  id: 'contact_phone_missing',
  property: 'phone',
  insteadOf: ['mobilephone'],
});
