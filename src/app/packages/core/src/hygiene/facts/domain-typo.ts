import { distance } from 'fastest-levenshtein';
import { parse } from 'tldts';
import { joinedByDots } from './joined-by-dots';
import { hasKnownEnding } from './known-ending';
import { lazily } from './lazily';
import { isFreeMailDomain, mailProviders } from './mail-domains';
import { remembered } from './remembered';
import { isSlip } from './slip';

/** Domains that differ from a provider's by a slip of the keyboard and that somebody uses all the same. */
const realNeighbours = new Set([
  ...[
    'gail.com',
    'gmaili.com',
    'gemail.com',
    'cloud.com',
    'aon.com',
    'aol.fr',
    'loutlook.com',
    'orang.fr',
    'range.fr',
  ],
  ...[
    'comcas.net',
    'sina.cn',
    'yandex.kz',
    'yandex.by',
    'zoo.com',
    'zoh.com',
    'navel.com',
    'nave.com',
    'never.com',
  ],
  ...[
    'lapost.net',
    'virgil.it',
    'liber.it',
    'outlooks.com',
    'freenet.com',
    'plant.nl',
    'planes.nl',
    'planeta.nl',
  ],
]);

/** Endings of these are what people write for `com`, `net` or `org`, though three of them are countries'. */
const endings: Readonly<Record<string, string>> = {
  ...{
    con: 'com',
    cmo: 'com',
    ocm: 'com',
    vom: 'com',
    xom: 'com',
    cpm: 'com',
    coom: 'com',
    comm: 'com',
    comn: 'com',
  },
  ...{
    como: 'com',
    clm: 'com',
    dom: 'com',
    cim: 'com',
    ccom: 'com',
    coml: 'com',
    nte: 'net',
    ent: 'net',
    ner: 'net',
  },
  ...{ nett: 'net', bet: 'net', ogr: 'org', rog: 'org', orgg: 'org', ort: 'org' },
};
const countriesMeantAsCom = new Set(['co', 'cm', 'om']);

/** Labels shorter than this are too close to too many others. */
const shortestLabel = 5;
/** Providers' labels from this length on may have two slips; sister companies' names differ by as much. */
const longProvider = 9;

interface Target {
  domain: string;
  label: string;
  suffix: string;
}

const targetOf = (domain: string): Target => {
  const dot = domain.indexOf('.');
  return { domain, label: domain.slice(0, dot), suffix: domain.slice(dot + 1) };
};

const providerTargets = lazily(() => mailProviders.map(targetOf));
const undotted = lazily(
  () => new Map(providerTargets().map(({ domain }) => [domain.replaceAll('.', ''), domain])),
);
const wrongDots = /[,;:\s]+|\.{2,}/;
const outerDots = /^\.+|\.+$/g;

/** Longest domain name, in characters (RFC 1035, 2.3.4). */
const longestDomain = 253;

/**
 * The domain that was meant when a domain looks mistyped: one slip (a letter left out, doubled or beside on the
 * keyboard, two exchanged) from a well-known mail provider or from a domain of the record's companies, a dot in the
 * wrong place, or an ending like `.con` that no domain has. Null when it does not look so. A domain of a known provider
 * or company is never mistyped, and whole words of other companies (`grail.com`, `cloud.com`) are not either.
 *
 * The slips are those of F. J. Damerau, "A technique for computer detection and correction of spelling errors"
 * (Communications of the ACM 7(3), 1964): one of them makes more than 80 % of misspellings.
 *
 * @param domain after the `@`, in lower case
 * @param companyDomains domains of the companies that the record belongs to, in lower case
 */
export function domainTypoOf(domain: string, companyDomains: readonly string[] = []): string | null {
  if (domain.length < 4 || domain.length > longestDomain) return null;
  if (isFreeMailDomain(domain) || companyDomains.includes(domain) || realNeighbours.has(domain)) return null;
  const dotted = joinedByDots(domain.replace(outerDots, '').split(wrongDots));
  if (dotted === null) return null;
  if (dotted !== domain && (isFreeMailDomain(dotted) || companyDomains.includes(dotted))) return dotted;
  const whole = undotted().get(dotted);
  if (whole !== undefined) return whole;
  if (!dotted.includes('.')) return null;
  const ofCompany =
    companyDomains.length > 0 ? nearest(dotted, companyDomains.map(targetOf), Infinity) : null;
  return ofCompany ?? ofProviderOrEnding(dotted);
}

const ofProviderOrEnding = remembered(
  (domain: string): string | null =>
    nearest(domain, providerTargets(), longProvider) ?? withRightEnding(domain),
);

function nearest(domain: string, targets: readonly Target[], longest: number): string | null {
  const { label, suffix } = targetOf(domain);
  for (const target of targets) {
    const sameLabel = label === target.label;
    if (!sameLabel && !isMistyped(label, target.label, longest)) continue;
    if (suffix === target.suffix ? !sameLabel : isSuffixOf(suffix, target)) return target.domain;
  }
  return null;
}

const isMistyped = (label: string, target: string, longest: number): boolean =>
  target.length >= shortestLabel &&
  (isSlip(label, target) ||
    (target.length >= longest && label[0] === target[0] && distance(label, target) <= 2));

/** Whether a suffix was written for the target's. Suffixes that exist are taken at their word, three apart. */
function isSuffixOf(suffix: string, { label, suffix: meant }: Target): boolean {
  if (meant === 'com' && label.length >= shortestLabel && countriesMeantAsCom.has(suffix)) return true;
  return endings[suffix] === meant || (!isKnownSuffix(suffix) && isSlip(suffix, meant));
}

const isKnownSuffix = (suffix: string): boolean => {
  const parsed = parse(suffix);
  return parsed.publicSuffix === suffix && hasKnownEnding(parsed);
};

function withRightEnding(domain: string): string | null {
  const dot = domain.lastIndexOf('.');
  const ending = domain.slice(dot + 1);
  const meant = Object.hasOwn(endings, ending) ? endings[ending] : undefined;
  return meant === undefined || isKnownSuffix(ending) ? null : `${domain.slice(0, dot + 1)}${meant}`;
}
