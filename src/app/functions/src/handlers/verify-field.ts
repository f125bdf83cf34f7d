import { verifyFieldRequest } from '@tandem/contracts';
import type { VerifyFieldReply } from '@tandem/contracts';
import { cleanText } from '@tandem/core';
import { hygieneRulesOf } from '@tandem/taxonomy';
import { callBudgetMs } from '../compose';
import type { Handler } from '../compose';
import { changedMeanwhile } from '../hygiene/decide-changes';
import { openRecord } from '../hygiene/load';
import { viewOf } from '../hygiene/reply-view';
import { writeVerification } from '../hygiene/write-verification';
import { parseRequest } from '../parse';
import { invalidInput } from '../refusal';

/**
 * Keeps a person's word that a value is right as it is, and shows the record scored anew. The word holds for the value
 * that was looked at, only while it stands, and settles the finding it was said of and no other.
 */
export const verifyField: Handler<VerifyFieldReply> = async (parameters, dependencies) => {
  const { property, rule, seen, by, ...request } = parseRequest(verifyFieldRequest, parameters);
  if (property.startsWith('tandem_'))
    throw invalidInput([{ field: 'property', problem: 'not_allowed_here' }]);
  const rules = hygieneRulesOf(request.record.objectType);
  if (rule !== undefined && !rules.some(({ id }) => id === rule)) {
    throw invalidInput([{ field: 'rule', problem: 'not_offered' }]);
  }
  const open = await openRecord(dependencies, request, [property]);
  const { properties } = open.known.record;
  if (!Object.hasOwn(properties, property)) {
    throw invalidInput([{ field: 'property', problem: 'not_offered' }]);
  }
  const value = properties[property] ?? '';
  if (value !== seen) return changedMeanwhile(open.known, property);
  if (value === '') throw invalidInput([{ field: 'seen', problem: 'required' }]);
  const name = cleanText(by.name) || by.userId;
  const word = { property, ...(rule !== undefined && { rule }), value, by: name, at: open.reading.now };
  const known = await writeVerification(dependencies.openCrm(callBudgetMs), open, word);
  return { ok: true, view: await viewOf({ ...open, known }, request.locale, dependencies) };
};
