import type { PortalState } from '@tandem/portal-api';
import type { VerdictDraft } from '@tandem/core';
import type { Inventor } from './fakers';
import { enterStage, insertContact } from './insert';
import type { DemoLedger } from './ledger';
import type { InventedContact } from './people';
import { isoAt, dayMs } from './time';
import type { TeamMember } from './team';

/** A contact in the portal, for what is built on it. */
export interface SeededContact {
  id: string;
  companyId: string;
  createdAt: number;
  owner: TeamMember;
}

export interface PlannedContact {
  invented: InventedContact;
  owner: TeamMember;
  companyId: string;
}

/** Puts a contact into the portal and lets it pass through its stages; on the way its owner may give a verdict. */
export function seedContact(
  state: PortalState,
  { invented, owner, companyId }: PlannedContact,
  onHandover: (contactId: string, handedOverAt: number, before: number) => void,
  now: number,
): SeededContact {
  const { id } = insertContact(state, invented, owner, companyId);
  invented.stages.forEach(({ stage, at }, index) => {
    enterStage(state, id, stage, at);
    if (stage === 'marketingqualifiedlead') onHandover(id, at, invented.stages[index + 1]?.at ?? now);
  });
  return { id, companyId, createdAt: invented.createdAt, owner };
}

const rejections: Array<{ value: VerdictDraft; weight: number }> = [
  { value: { rating: '2', reason: 'no_interest_or_need' }, weight: 24 },
  { value: { rating: '2', reason: 'no_fit', subReason: 'size' }, weight: 16 },
  { value: { rating: '2', reason: 'no_fit', subReason: 'industry' }, weight: 8 },
  { value: { rating: '1', reason: 'inaccurate_data' }, weight: 14 },
  { value: { rating: '1', reason: 'student_job_seeker_partner' }, weight: 14 },
  { value: { rating: '2', reason: 'unable_to_reach' }, weight: 14 },
  { value: { rating: '1', reason: 'competitor_or_vendor' }, weight: 5 },
  { value: { rating: '3', reason: 'already_customer_or_in_pipeline' }, weight: 5 },
];
const deferrals = ['bad_timing', 'no_budget', 'unable_to_reach'];
const acceptances = ['accepted', 'working', 'qualified'];

/**
 * Lets an owner judge a lead within days of the hand-over. The campaign's quality decides how often sales takes a
 * lead on, which is what makes campaigns differ in reports.
 */
export function judge(
  { faker }: Inventor,
  ledger: DemoLedger,
  contact: { id: string; owner: TeamMember; quality: number },
  at: number,
): void {
  const takenOn = faker.datatype.boolean(contact.quality);
  const deferred = faker.datatype.boolean(0.35);
  const verdict: VerdictDraft = takenOn
    ? {
        rating: faker.helpers.arrayElement(['3', '4', '4', '5']),
        disposition: faker.helpers.arrayElement(acceptances),
      }
    : deferred
      ? {
          rating: '3',
          disposition: 'recycled',
          reason: faker.helpers.arrayElement(deferrals),
          wakeUpDate: isoAt(at + faker.helpers.arrayElement([30, 60, 90, 180]) * dayMs).slice(0, 10),
        }
      : { disposition: 'rejected', ...faker.helpers.weightedArrayElement(rejections) };
  ledger.act({ contactId: contact.id, by: contact.owner, at, wish: { action: 'give', verdict } });
}
