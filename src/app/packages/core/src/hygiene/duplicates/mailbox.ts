import normalizeEmail from 'validator/lib/normalizeEmail';

/** Domains of one provider where a name is the same mailbox at each. */
const sameMailboxes: Readonly<Record<string, string>> = {
  ...{ 'me.com': 'icloud.com', 'mac.com': 'icloud.com' },
  ...{ 'protonmail.com': 'proton.me', 'pm.me': 'proton.me', 'protonmail.ch': 'proton.me' },
};

/** Providers besides those that the library knows that deliver `jane+news@` to `jane@`. */
const ignoringTags = new Set([
  'proton.me',
  'icloud.com',
  'fastmail.com',
  'fastmail.fm',
  'zoho.com',
  'hey.com',
  'duck.com',
]);

/**
 * The mailbox that an address reaches, written one way: lower case; dots, `+` tags and further domains of a provider only
 * where that provider ignores them (validator, `normalizeEmail`: Gmail, Outlook, Yahoo, Yandex, iCloud). Elsewhere
 * `jane+x@` may be somebody else's.
 *
 * Sources: https://support.google.com/mail/answer/7436150 (dots do not matter),
 * https://support.apple.com/118230 (mac.com, me.com and icloud.com), https://proton.me/support/addresses-and-aliases.
 *
 * @param address a valid one
 */
export function mailboxOf(address: string): string {
  const normalised = normalizeEmail(address, { all_lowercase: true }) || address.toLowerCase();
  const at = normalised.lastIndexOf('@');
  const domain = sameMailboxes[normalised.slice(at + 1)] ?? normalised.slice(at + 1);
  const local = normalised.slice(0, at);
  const tag = ignoringTags.has(domain) ? local.indexOf('+') : -1;
  return `${tag > 0 ? local.slice(0, tag) : local}@${domain}`;
}
