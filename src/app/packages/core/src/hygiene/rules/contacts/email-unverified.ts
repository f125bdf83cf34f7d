import { unverifiedField } from '../unverified-field';

/**
 * An e-mail address that nobody confirmed for long. Addresses die with jobs, and mails to dead ones harm the sender's
 * standing with mail servers (M3AAWG, "Sender Best Common Practices", https://www.m3aawg.org).
 */
export const emailUnverified = unverifiedField({ id: 'email_unverified', property: 'email' });
