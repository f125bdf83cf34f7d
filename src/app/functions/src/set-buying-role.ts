import { serve } from './compose';
import { setBuyingRole } from './handlers/set-buying-role';

/** Entrypoint of function `set-buying-role`; HubSpot calls `exports.main`. */
export const main = serve(setBuyingRole);
