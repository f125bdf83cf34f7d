import { unverifiedField } from '../unverified-field';

/** A number of employees that nobody confirmed for long: firms grow out of one segment into another. Source of the half-life: see `unverifiedField`. */
export const companySizeUnverified = unverifiedField({
  id: 'company_size_unverified',
  property: 'numberofemployees',
});
