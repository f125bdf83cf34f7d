import type { SetupStep } from '@tandem/core';
import { isMissingScope } from '@tandem/crm';
import type { CrmError } from '@tandem/crm';
import { apiName, applyStep, toNewProperty } from './apply-step';
import type { ApplicableStep, ApplyContext } from './apply-step';

type CreateProperty = Extract<SetupStep, { kind: 'create-property' }>;

/**
 * Carries out steps in order, new properties of one object type in one call. When such a call is refused, its
 * properties are tried one by one, so that one bad name cannot hold back the others.
 *
 * @param settle told of each step when it is done, with the error when HubSpot refused it
 * @param isRefusal tells a refusal of the step from a failure that ends the run, which is thrown
 */
export const applyBatches = async (
  steps: ApplicableStep[],
  context: ApplyContext,
  settle: (step: SetupStep, error?: CrmError) => void,
  isRefusal: (error: unknown) => error is CrmError,
): Promise<void> => {
  for (const group of groupCreations(steps)) {
    const together = group.length > 1 ? await createTogether(group, context, isRefusal) : 'refused';
    if (together !== 'refused') {
      group.forEach((step) => settle(step, together));
      continue;
    }
    for (const step of group) {
      try {
        await applyStep(step, context);
        settle(step);
      } catch (error) {
        if (!isRefusal(error)) throw error;
        settle(step, error);
      }
    }
  }
};

/** Puts neighbouring creations of properties of one object type together; every other step stands alone. */
const groupCreations = (steps: ApplicableStep[]): ApplicableStep[][] => {
  const groups: ApplicableStep[][] = [];
  for (const step of steps) {
    const last = groups.at(-1);
    const before = last?.[0];
    const together =
      step.kind === 'create-property' &&
      before?.kind === 'create-property' &&
      before.objectType === step.objectType;
    if (together) last?.push(step);
    else groups.push([step]);
  }
  return groups;
};

/** The scope that is missing, if one is; `refused` when the reason may lie in one of the properties. */
const createTogether = async (
  steps: ApplicableStep[],
  { crm, portalId }: ApplyContext,
  isRefusal: (error: unknown) => error is CrmError,
): Promise<CrmError | 'refused' | undefined> => {
  const creations = steps.filter((step): step is CreateProperty => step.kind === 'create-property');
  const objectType = creations[0]?.objectType;
  if (!objectType) return 'refused';
  try {
    const wanted = creations.map(({ property }) => toNewProperty(property));
    await crm.properties.batchCreate(apiName(portalId, objectType), wanted);
    return undefined;
  } catch (error) {
    if (!isRefusal(error)) throw error;
    return isMissingScope(error) ? error : 'refused';
  }
};
