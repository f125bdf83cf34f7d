import { buyingRoles } from '@tandem/taxonomy';
import type { AssociatedRecord, AssociationLabel, AssociationType, Crm } from '@tandem/crm';
import { labelsOf } from './read-everyone';

/** Association labels between deals and contacts that are called as a buying role. */
export const roleLabels = (labels: readonly AssociationLabel[]): Map<string, AssociationLabel> =>
  new Map(
    labels.flatMap((label) => {
      const role = buyingRoles.find(
        ({ label: name }) => name.toLowerCase() === label.label?.trim().toLowerCase(),
      );
      return role ? [[role.value, label] as const] : [];
    }),
  );

/**
 * How the labels of one association must change so that they say given roles; other labels stay. Compared by name,
 * since the type of a label may differ with the direction it is read in (developers.hubspot.com, associations guide).
 */
export function labelChanges(
  current: AssociatedRecord,
  roles: readonly string[],
  labels: ReadonlyMap<string, AssociationLabel>,
): { add: AssociationType[]; remove: AssociationType[]; labels: string[] } {
  const has = ({ label }: AssociationLabel): boolean => labelsOf(current).some((own) => own === label);
  const wanted = [...labels].filter(([role]) => roles.includes(role)).map(([, label]) => label);
  const unwanted = [...labels].filter(([role]) => !roles.includes(role)).map(([, label]) => label);
  const add = wanted.filter((label) => !has(label));
  const remove = unwanted.filter(has);
  const gone = new Set(remove.map(({ label }) => label));
  const kept = labelsOf(current).filter((label) => !gone.has(label));
  return {
    add: add.map(toType),
    remove: remove.map(toType),
    labels: [...kept, ...add.flatMap(({ label }) => label ?? [])],
  };
}

const toType = ({ category, typeId }: AssociationLabel): AssociationType => ({
  associationCategory: category,
  associationTypeId: typeId,
});

/** Writes changed labels. Repeating it changes nothing. */
export async function writeLabels(
  crm: Crm,
  dealId: string,
  contactId: string,
  { add, remove }: { add: AssociationType[]; remove: AssociationType[] },
): Promise<void> {
  const pair = { from: dealId, to: contactId };
  if (add.length > 0) await crm.associations.batchCreate('deals', 'contacts', [{ ...pair, types: add }]);
  if (remove.length > 0) {
    await crm.associations.batchRemoveLabels('deals', 'contacts', [{ ...pair, types: remove }]);
  }
}
