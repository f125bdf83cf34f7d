import { serve } from './compose';
import { getBuyingGroup } from './handlers/get-buying-group';

/** Entrypoint of function `get-buying-group`; HubSpot calls `exports.main`. */
export const main = serve(getBuyingGroup);
