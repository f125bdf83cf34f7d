import type { FeedbackAgreement } from '@tandem/contracts';
import { agreementInForce, agreementPropertyNames } from '@tandem/core';
import { isCrmError } from '@tandem/crm';
import type { Crm, CrmRecord } from '@tandem/crm';
import { qualifiedName } from '@tandem/taxonomy';
import type { CustomObjectName } from '@tandem/taxonomy';
import { invalidInput, notSetUp } from '../refusal';
import { settleInOrder } from '../settle';

/** What holds for the whole portal. */
export interface PortalTerms {
  /** IANA name. */
  timeZone: string;
  agreement: FeedbackAgreement;
  unreadableAgreements: Array<{ version: number; problem: string }>;
}

/**
 * Reads the portal's time zone and the agreement in force.
 *
 * @throws Refusal when the token belongs to another portal than the card, or when setup has not run
 */
export async function loadPortalTerms(crm: Crm, portalId: number, now: number): Promise<PortalTerms> {
  const [account, records] = await settleInOrder([
    checkedAccount(crm, portalId),
    readAgreements(crm, portalId),
  ]);
  const chosen = agreementInForce(records, now);
  if (!chosen) throw notSetUp(['alignment_agreement']);
  return {
    timeZone: account.timeZone,
    agreement: chosen.agreement,
    unreadableAgreements: chosen.unreadable,
  };
}

async function checkedAccount(crm: Crm, portalId: number): Promise<{ timeZone: string }> {
  const account = await crm.accountInfo.details();
  if (account.portalId !== portalId) {
    throw invalidInput([{ field: 'record.portalId', problem: 'not_allowed_here' }]);
  }
  return account;
}

async function readAgreements(crm: Crm, portalId: number): Promise<CrmRecord[]> {
  const objectType = qualifiedName(portalId, 'alignment_agreement');
  return ofCustomObject('alignment_agreement', async () => {
    const records: CrmRecord[] = [];
    for await (const page of crm.objects.pages(objectType, { properties: agreementPropertyNames })) {
      records.push(...page);
    }
    return records;
  });
}

/**
 * Does something with one of Tandem's custom objects. Where the object does not exist HubSpot answers 400 "Unable to
 * infer object type from: …" (community.hubspot.com, and seen on every object path); that is said by name.
 *
 * @throws Refusal `not_set_up`
 */
export async function ofCustomObject<Result>(
  object: CustomObjectName,
  work: () => Promise<Result>,
): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    const isUnknown =
      isCrmError(error) &&
      error.status === 400 &&
      error.message.includes('infer object type') &&
      error.message.includes(object);
    throw isUnknown ? notSetUp([object]) : error;
  }
}
