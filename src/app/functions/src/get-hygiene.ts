import { serve } from './compose';
import { getHygiene } from './handlers/get-hygiene';

/** Entrypoint of function `get-hygiene`; HubSpot calls `exports.main`. */
export const main = serve(getHygiene);
