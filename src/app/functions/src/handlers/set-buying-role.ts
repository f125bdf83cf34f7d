import { setBuyingRoleRequest } from '@tandem/contracts';
import type { SetBuyingRoleReply } from '@tandem/contracts';
import { isNotFound } from '@tandem/crm';
import type { AssociatedRecord, Crm } from '@tandem/crm';
import { callBudgetMs } from '../compose';
import type { Handler } from '../compose';
import { rolesOf } from '../groups/group-contact';
import { labelChanges, roleLabels, writeLabels } from '../groups/set-role';
import { parseRequest } from '../parse';
import { invalidInput, notFound } from '../refusal';
import { describeError } from '../reply';
import { settleInOrder } from '../settle';

/**
 * Sets the buying roles of a person on a deal: the contact's own property, and the labels of the association with the
 * deal that are called as roles. Written as a person's edit, so that an admin's rules hold. Setting what is set
 * already writes nothing.
 */
export const setBuyingRole: Handler<SetBuyingRoleReply> = async (parameters, { openCrm }) => {
  const { record, contactId, roles } = parseRequest(setBuyingRoleRequest, parameters);
  const crm = openCrm(callBudgetMs);
  const [contact, association, labels, property] = await settleInOrder([
    readContact(crm, contactId),
    readAssociation(crm, contactId, record.dealId),
    crm.associations.labels('deals', 'contacts'),
    crm.properties.get('contacts', 'hs_buying_role'),
  ]);
  const offered = new Set(property.options?.map(({ value }) => value));
  if (roles.some((role) => !offered.has(role))) {
    throw invalidInput([{ field: 'roles', problem: 'not_offered' }]);
  }
  const wanted = [...new Set(roles)];
  const current = rolesOf(contact.properties['hs_buying_role']);
  const differs = wanted.length !== current.length || wanted.some((role) => !current.includes(role));
  if (differs) await crm.objects.update('contacts', contact.id, { hs_buying_role: wanted.join(';') });
  const changes = labelChanges(association, wanted, roleLabels(labels));
  const relabels = changes.add.length + changes.remove.length > 0;
  const labelled = !relabels || (await tryLabels(crm, record.dealId, contact.id, changes));
  return {
    ok: true,
    contactId: contact.id,
    roles: wanted,
    labels: labelled ? changes.labels : association.associationTypes.flatMap(({ label }) => label ?? []),
    changed: differs || relabels,
    labelled,
  };
};

const readContact = (crm: Crm, id: string) =>
  crm.objects.get('contacts', id, { properties: ['hs_buying_role'] }).catch((error: unknown) => {
    throw isNotFound(error) ? notFound('contact') : error;
  });

/** @throws Refusal `contact_of_deal` when the contact is not on the deal */
async function readAssociation(crm: Crm, contactId: string, dealId: string): Promise<AssociatedRecord> {
  const found = await crm.associations.batchRead('contacts', 'deals', [contactId]);
  const association = found.get(contactId)?.find(({ toObjectId }) => toObjectId === dealId);
  if (!association) throw notFound('contact_of_deal');
  return { ...association, toObjectId: contactId };
}

/** The role is on the contact by now; a label that could not be written must not say otherwise. */
async function tryLabels(...work: Parameters<typeof writeLabels>): Promise<boolean> {
  try {
    await writeLabels(...work);
    return true;
  } catch (error) {
    console.warn(JSON.stringify({ event: 'label_failed', ...describeError(error) }));
    return false;
  }
}
