import { defineOperation } from '../operation';

/** Calls that all private apps made today, and the limit they share. */
export const accountApiUsage = defineOperation({
  id: 'account.api-usage',
  method: 'GET',
  paths: [
    '/account-info/:version/api-usage/daily/private-apps',
    '/account-info/v3/api-usage/daily/private-apps',
  ],
  scopes: () => [],
  handle: (state, request) => {
    const { current, limit, resetsAt } = state.limits.daily();
    const usage = {
      name: 'private-apps-api-calls-daily',
      usageLimit: limit,
      currentUsage: current,
      collectedAt: new Date(request.now).toISOString(),
      fetchStatus: 'SUCCESS',
      resetsAt: new Date(resetsAt).toISOString(),
    };
    return { status: 200, body: { results: [usage] } };
  },
});
