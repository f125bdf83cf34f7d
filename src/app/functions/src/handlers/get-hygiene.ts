import { getHygieneRequest } from '@tandem/contracts';
import type { GetHygieneReply } from '@tandem/contracts';
import type { Handler } from '../compose';
import { openRecord } from '../hygiene/load';
import { viewOf } from '../hygiene/reply-view';
import { parseRequest } from '../parse';

/** Shows how good a record's data is, why, and what to put right first. */
export const getHygiene: Handler<GetHygieneReply> = async (parameters, dependencies) => {
  const request = parseRequest(getHygieneRequest, parameters);
  const open = await openRecord(dependencies, request);
  return { ok: true, view: await viewOf(open, request.locale, dependencies) };
};
