import { agreementInForce, agreementPropertyNames } from '@tandem/core';
import { propertyFactsOf, stagesOf } from '@tandem/core/hygiene';
import type { PipelineStage, PropertyFacts } from '@tandem/core/hygiene';
import { isCrmError, isMissingScope } from '@tandem/crm';
import type { Crm, CrmRecord, Owner } from '@tandem/crm';
import { hygieneDefaults, qualifiedName } from '@tandem/taxonomy';
import type { HygieneRuleId, HygieneTerms, StandardObjectType } from '@tandem/taxonomy';
import { explainMissingScopes } from '../support/explain-error';

/** What could not be read, with the reason; each thing once. */
export type Unmeasured = Map<string, string>;

/** What a portal says about all records. */
export interface ReportPortal {
  portalId: number;
  terms: HygieneTerms<HygieneRuleId>;
  /** Version of the agreement in force; null when Tandem's defaults stand in. */
  agreement: number | null;
  /** By owner id, with those who have left; null when they may not be read. */
  owners: ReadonlyMap<string, Owner> | null;
  /** Null when they may not be read. */
  stages: ReadonlyMap<string, PipelineStage> | null;
  unmeasured: Unmeasured;
}

/** @throws CrmError, but not for scopes that only part of the report needs */
export async function readReportPortal(crm: Crm, now: number): Promise<ReportPortal> {
  const unmeasured: Unmeasured = new Map();
  const { portalId } = await crm.accountInfo.details();
  const inForce = agreementInForce(await readAgreements(crm, portalId), now);
  const owners = await whereAllowed(unmeasured, 'owners and teams', async () => [
    ...(await crm.owners.list()),
    ...(await crm.owners.list({ archived: true })),
  ]);
  const pipelines = await whereAllowed(unmeasured, 'deal pipelines', () => crm.pipelines.list('deals'));
  return {
    portalId,
    terms: inForce?.hygiene ?? hygieneDefaults,
    agreement: inForce?.agreement.version ?? null,
    owners: owners && new Map(owners.map((owner) => [owner.id, owner])),
    stages: pipelines && stagesOf(pipelines),
    unmeasured,
  };
}

/** None when setup has not made the object, or when it may not be read: then the defaults hold. */
async function readAgreements(crm: Crm, portalId: number): Promise<CrmRecord[]> {
  const records: CrmRecord[] = [];
  try {
    const objectType = qualifiedName(portalId, 'alignment_agreement');
    for await (const page of crm.objects.pages(objectType, { properties: agreementPropertyNames })) {
      records.push(...page);
    }
  } catch (error) {
    if (!isCrmError(error) || ![400, 403, 404].includes(error.status)) throw error;
  }
  return records;
}

/** The properties of an object type, by name. */
export async function readProperties(
  crm: Crm,
  objectType: StandardObjectType,
): Promise<Map<string, PropertyFacts>> {
  const properties = await crm.properties.list(objectType);
  return new Map(properties.map((property) => [property.name, propertyFactsOf(property)]));
}

/** What `read` gives; null, and a line in `unmeasured`, when the app lacks a scope for it. */
export async function whereAllowed<Value>(
  unmeasured: Unmeasured,
  what: string,
  read: () => Promise<Value>,
): Promise<Value | null> {
  if (unmeasured.has(what)) return null;
  try {
    return await read();
  } catch (error) {
    if (!isMissingScope(error)) throw error;
    unmeasured.set(what, explainMissingScopes(error.missingScopes));
    return null;
  }
}
