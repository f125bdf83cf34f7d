import type { Subject } from '../model';

/**
 * Whether a person said that a property's present value is right. Only rules that look at several properties need to
 * ask: a word on one of them must not hide a fault in another.
 */
export const isVerified = ({ verifications, properties }: Subject, property: string): boolean =>
  verifications.some(
    ({ property: verified, value }) => verified === property && value === (properties[property] ?? ''),
  );
