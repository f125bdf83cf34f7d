import { momentOf, numberOf, textOf } from '../../property-values';
import type { DuplicateReason } from '../model';
import { factsOf } from './facts-of';
import { foldedForms, shareForm } from './folded-text';
import { containsToken, equals, nameToken } from './filter-values';
import type { DuplicateFilter, DuplicateProfile, DuplicateSubject, Fingerprint } from './profile';

/** What is kept of a deal. */
export interface DealFingerprint extends Fingerprint {
  /** Folded; one or two spellings. */
  name: readonly string[];
  /** Id of the primary company. */
  company: string | null;
  amount: number | null;
  closed: boolean;
  /** Epoch milliseconds. */
  closeDate: number | null;
}

/**
 * How likely one thing alone makes two deals one. Name with company is as good as a contact's name with domain (0.7 by the
 * conventions for this score), with the amount a little better; everything else is a judgement of at most 0.4, as similar
 * names are. Business that was closed once, or closes half a year apart, comes again and is mostly another deal.
 */
const probabilities = {
  nameCompanyAmount: 0.8,
  nameAndCompany: 0.7,
  nameAndAmount: 0.6,
  companyAmountDate: 0.4,
  repeated: 0.3,
} as const;

const day = 86_400_000;
const [sameDealDays, anotherDealDays] = [30, 180];
const longestName = 200;

/** How deals are compared. */
export const dealProfile: DuplicateProfile<DealFingerprint> = {
  properties: [
    ...[
      'dealname',
      'amount',
      'closedate',
      'dealstage',
      'pipeline',
      'hs_is_closed',
      'hs_primary_associated_company',
    ],
    'hs_merged_object_ids',
  ],
  fingerprintOf(record) {
    const text = factsOf(record).filled('dealname');
    const folded = text === null || text.length > longestName ? [] : foldedForms(text).filter(Boolean);
    const amount = numberOf(record.properties, 'amount');
    return {
      id: record.id,
      label: text !== null && text.length <= longestName ? text : record.id,
      order: folded[0] ?? '',
      name: folded,
      company: companyOf(record),
      amount: amount !== null && amount > 0 ? amount : null,
      closed: textOf(record.properties, 'hs_is_closed') === 'true',
      closeDate: momentOf(record.properties, 'closedate'),
    };
  },
  keysOf({ name, company, amount }) {
    const keys: string[] = [];
    for (const form of name) {
      if (company !== null) keys.push(`deal name ${form}, company ${company}`);
      if (amount !== null) keys.push(`deal name ${form}, amount ${amount}`);
    }
    if (company !== null && amount !== null) keys.push(`company ${company}, amount ${amount}`);
    return keys;
  },
  compare(one, other) {
    const probability = probabilityOf(one, other);
    return probability === 0 ? [] : [reasonOf(other, probability, shareForm(one.name, other.name))];
  },
  filterGroupsOf({ company, amount }, subject) {
    const groups: DuplicateFilter[][] = [];
    const text = factsOf(subject).filled('dealname');
    const ofCompany = company === null ? null : equals('associations.company', company);
    const tokens = text === null ? [] : foldedForms(text)[0]!.split(' ').map(nameToken);
    const words = tokens.filter((token) => token !== null).slice(0, 4);
    const name = words.map((word) => containsToken('dealname', word));
    if (ofCompany && name.length > 0) groups.push([ofCompany, ...name]);
    if (ofCompany && amount !== null) groups.push([ofCompany, equals('amount', String(amount))]);
    if (name.length > 0 && amount !== null) groups.push([...name, equals('amount', String(amount))]);
    if (groups.length === 0 && name.length > 0) groups.push(name);
    return groups.map((filters) => ({ filters }));
  },
};

const reasonOf = ({ label }: DealFingerprint, probability: number, sameName: boolean): DuplicateReason => ({
  kind: sameName ? 'deal_name_and_company' : 'deal_amount_and_date',
  value: label,
  probability,
});

function probabilityOf(one: DealFingerprint, other: DealFingerprint): number {
  const bothOfCompany = one.company !== null && other.company !== null;
  if (bothOfCompany && one.company !== other.company) return 0;
  const sameAmount = one.amount !== null && one.amount === other.amount;
  const daysApart =
    one.closeDate === null || other.closeDate === null
      ? null
      : Math.abs(one.closeDate - other.closeDate) / day;
  const sameName = shareForm(one.name, other.name);
  if (!sameName) {
    const isNear = daysApart !== null && daysApart <= sameDealDays;
    return bothOfCompany && sameAmount && isNear && !one.closed && !other.closed
      ? probabilities.companyAmountDate
      : 0;
  }
  if (!bothOfCompany && !sameAmount) return 0;
  if (one.closed || other.closed || (daysApart ?? 0) > anotherDealDays) return probabilities.repeated;
  if (!bothOfCompany) return probabilities.nameAndAmount;
  return sameAmount ? probabilities.nameCompanyAmount : probabilities.nameAndCompany;
}

/** As HubSpot says it, or else the first company that was read with the deal. */
const companyOf = ({ properties, related }: DuplicateSubject): string | null =>
  textOf(properties, 'hs_primary_associated_company') ?? related?.companies?.[0]?.id ?? null;
