import { unverifiedField } from '../unverified-field';

/** A company whose name nobody confirmed for long: firms merge, are bought and rename themselves. Source of the half-life: see `unverifiedField`. */
export const companyNameUnverified = unverifiedField({ id: 'company_name_unverified', property: 'name' });
