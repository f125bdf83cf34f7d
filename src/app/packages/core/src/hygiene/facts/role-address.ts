/**
 * Names of mailboxes that belong to a role and not to a person: RFC 2142 ("Mailbox names for common services, roles
 * and functions") and what companies use besides, in several languages.
 */
const roles = new Set([
  ...[
    'abuse',
    'ftp',
    'hostmaster',
    'info',
    'marketing',
    'news',
    'noc',
    'postmaster',
    'root',
    'sales',
    'security',
  ],
  ...[
    'support',
    'usenet',
    'uucp',
    'webmaster',
    'www',
    'admin',
    'administrator',
    'administration',
    'it',
    'dev',
  ],
  ...[
    'contact',
    'contactus',
    'hello',
    'hi',
    'team',
    'office',
    'mail',
    'email',
    'post',
    'inbox',
    'mailbox',
    'web',
  ],
  ...[
    'help',
    'helpdesk',
    'servicedesk',
    'service',
    'services',
    'customerservice',
    'customercare',
    'care',
    'desk',
  ],
  ...['billing', 'invoice', 'invoices', 'invoicing', 'accounting', 'accounts', 'accountspayable', 'ap', 'ar'],
  ...[
    'payroll',
    'finance',
    'hr',
    'jobs',
    'careers',
    'recruiting',
    'recruitment',
    'talent',
    'people',
    'legal',
  ],
  ...[
    'privacy',
    'dpo',
    'gdpr',
    'compliance',
    'press',
    'media',
    'pr',
    'communications',
    'feedback',
    'enquiries',
  ],
  ...[
    'enquiry',
    'inquiries',
    'inquiry',
    'orders',
    'order',
    'shop',
    'store',
    'booking',
    'bookings',
    'reservations',
  ],
  ...['reception', 'frontdesk', 'events', 'partners', 'partner', 'partnerships', 'affiliates', 'investors'],
  ...['newsletter', 'subscribe', 'unsubscribe', 'notifications', 'alerts', 'purchasing', 'procurement'],
  ...[
    'noreply',
    'donotreply',
    'bounce',
    'bounces',
    'mailerdaemon',
    'autoresponder',
    'list',
    'staff',
    'everyone',
  ],
  ...['kontakt', 'buero', 'büro', 'verwaltung', 'vertrieb', 'verkauf', 'einkauf', 'buchhaltung', 'rechnung'],
  ...['rechnungen', 'bewerbung', 'bewerbungen', 'karriere', 'personal', 'presse', 'datenschutz', 'empfang'],
  ...[
    'sekretariat',
    'zentrale',
    'bestellung',
    'bestellungen',
    'anfrage',
    'anfragen',
    'technik',
    'kundenservice',
  ],
  ...['contacto', 'ventas', 'compras', 'pedidos', 'facturacion', 'facturación', 'administracion', 'atencion'],
  ...['atencionalcliente', 'recepcion', 'reservas', 'rrhh', 'prensa', 'soporte', 'ayuda', 'hola', 'oficina'],
  ...['bonjour', 'commercial', 'ventes', 'achats', 'comptabilite', 'comptabilité', 'facturation', 'factures'],
  ...['accueil', 'secretariat', 'recrutement', 'serviceclient', 'direction', 'rh', 'communication'],
  ...[
    'verkoop',
    'inkoop',
    'boekhouding',
    'administratie',
    'factuur',
    'facturen',
    'receptie',
    'vacatures',
    'pers',
  ],
  ...['klantenservice', 'contato', 'contacto', 'vendas', 'comercial', 'financeiro', 'faturamento', 'suporte'],
  ...['atendimento', 'imprensa', 'escritorio', 'secretaria', 'contatti', 'vendite', 'acquisti', 'segreteria'],
  ...['amministrazione', 'commerciale', 'ufficio', 'assistenza', 'biuro', 'sprzedaz', 'ksiegowosc', 'obchod'],
]);

const separator = /[._+\-\s]+/;
const plainSeparators = /[._\-\s]+/g;
const endNumber = /\d+$/;
/** What may stand beside a role: a number, or a country or language of two letters, as in `sales.uk`. */
const beside = /^(?:\d+|[a-z]{2})$/;

/**
 * Whether an address belongs to a role, e.g. `info@…`, `no-reply@…`, `sales.uk@…`. Persons whose name begins with such a
 * word are not meant: `it.ramos@…`, `post.jane@…`.
 *
 * @param address a whole address, or what stands before its `@`
 */
export function isRoleAddress(address: string): boolean {
  if (address.length > 254) return false;
  const at = address.lastIndexOf('@');
  const local = (at < 0 ? address : address.slice(0, at)).toLowerCase();
  if (roles.has(local)) return true;
  const plus = local.indexOf('+');
  const mailbox = plus < 0 ? local : local.slice(0, plus);
  const withoutNumber = mailbox.replace(endNumber, '');
  if (roles.has(withoutNumber) && (withoutNumber.length > 2 || withoutNumber === mailbox)) return true;
  const end = mailbox.search(separator);
  if (end < 0) return false;
  if (roles.has(mailbox.replace(plainSeparators, ''))) return true;
  if (end < 3 || !roles.has(mailbox.slice(0, end))) return false;
  const [, ...others] = mailbox.split(separator);
  return others.every((part) => roles.has(part) || beside.test(part));
}
