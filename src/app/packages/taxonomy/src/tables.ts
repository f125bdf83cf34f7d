import type { CustomObjectDefinition, ObjectType, PropertyDefinition } from './definition';
import { alignmentAgreement } from './alignment-agreement';
import { engagementProjection } from './engagement-projection';
import { feedbackProjection, importId } from './feedback-projection';
import { hygieneProjectionOf, hygieneVerifications } from './hygiene';
import { leadFeedback } from './lead-feedback';

/** Custom objects that Tandem adds to a portal. */
export const tandemCustomObjects = [
  leadFeedback,
  alignmentAgreement,
] as const satisfies readonly CustomObjectDefinition[];

/** Every property that Tandem adds to a portal, by object type. */
export const tandemProperties = {
  contacts: [
    ...feedbackProjection,
    ...engagementProjection,
    ...hygieneProjectionOf('contacts'),
    hygieneVerifications,
    importId,
  ],
  companies: [...hygieneProjectionOf('companies'), hygieneVerifications],
  deals: [
    ...feedbackProjection,
    ...engagementProjection,
    ...hygieneProjectionOf('deals'),
    hygieneVerifications,
  ],
  lead_feedback: leadFeedback.properties,
  alignment_agreement: alignmentAgreement.properties,
} as const satisfies Record<ObjectType, readonly PropertyDefinition[]>;

/** Names of Tandem's properties on an object type. */
export type PropertyName<Type extends ObjectType> = (typeof tandemProperties)[Type][number]['name'];

/** Names of the properties that the ledger is projected to, on contacts and deals alike. */
export type FeedbackProjectionName = (typeof feedbackProjection)[number]['name'];

/** Names of the properties that engagement is projected to, on contacts and deals alike. */
export type EngagementProjectionName = (typeof engagementProjection)[number]['name'];

/** Names of the properties that data quality is projected to, on contacts, companies and deals alike. */
export type HygieneProjectionName = ReturnType<typeof hygieneProjectionOf>[number]['name'];

/** Names of the properties of a ledger entry. */
export type LeadFeedbackProperty = PropertyName<'lead_feedback'>;

/** Names of the properties of an agreement. */
export type AlignmentAgreementProperty = PropertyName<'alignment_agreement'>;

/** The name that HubSpot's API knows a custom object by in paths, e.g. `p4242001_lead_feedback`. */
export const qualifiedName = (portalId: number, object: CustomObjectDefinition['name']): string =>
  `p${portalId}_${object}`;
