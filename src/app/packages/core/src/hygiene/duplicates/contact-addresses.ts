import { textOf } from '../../property-values';
import type { RecordProperties } from '../../property-values';
import { isDisposableDomain, isFreeMailDomain, isRoleAddress } from '../facts';
import type { Facts } from '../facts';
import { readEmail } from '../facts/email';
import { mailboxOf } from './mailbox';

/** A contact's e-mail addresses as they are compared. */
export interface Addresses {
  /** In lower case, the primary one first. */
  addresses: readonly string[];
  /** The mailboxes that they reach. */
  mailboxes: readonly string[];
  /** Before the `@` of the primary address without a tag; null when it is a role's or a private mailbox's. */
  local: string | null;
  /** The registered domain of the primary address; null when it is a mail provider's. */
  domain: string | null;
  /** The registered domain without its suffix: `example` of `example.co.uk`. */
  domainLabel: string | null;
}

const none: Addresses = { addresses: [], mailboxes: [], local: null, domain: null, domainLabel: null };
/** HubSpot keeps some hundred further addresses at most; one record must not make groups without end. */
const mostAddresses = 20;

/** Reads the addresses of a contact; what is no address is left out. */
export function readAddresses(facts: Facts, properties: RecordProperties): Addresses {
  const primary = facts.filled('email') === null ? null : facts.email;
  const further = furtherAddresses(properties);
  if (!primary?.valid && further.length === 0) return none;
  const addresses = primary?.valid ? [primary.address.toLowerCase()] : [];
  for (const address of further) if (!addresses.includes(address)) addresses.push(address);
  const mailboxes = mailboxesOf(addresses);
  if (
    !primary?.valid ||
    !primary.registrable ||
    isFreeMailDomain(primary.domain) ||
    isDisposableDomain(primary.domain)
  ) {
    return { ...none, addresses, mailboxes };
  }
  const { registrable, publicSuffix, local } = primary;
  const domainLabel = publicSuffix === null ? null : registrable.slice(0, -publicSuffix.length - 1);
  return {
    addresses,
    mailboxes,
    local: isRoleAddress(local) ? null : local.toLowerCase().split('+', 1)[0]!,
    domain: registrable,
    domainLabel,
  };
}

/** Mostly the addresses themselves, and then no second list is kept. */
function mailboxesOf(addresses: readonly string[]): readonly string[] {
  const mailboxes = [...new Set(addresses.map(mailboxOf))];
  const areSame =
    mailboxes.length === addresses.length && mailboxes.every((one, index) => one === addresses[index]);
  return areSame ? addresses : mailboxes;
}

function furtherAddresses(properties: RecordProperties): string[] {
  const text = textOf(properties, 'hs_additional_emails');
  if (text === null) return [];
  return text
    .split(';', mostAddresses)
    .map((address) => address.trim().toLowerCase())
    .filter((address) => address !== '' && readEmail(address).valid);
}

/** The first value that both have; null when there is none. */
export function sharedOf(one: readonly string[], other: readonly string[]): string | null {
  for (const value of other) if (one.includes(value)) return value;
  return null;
}
