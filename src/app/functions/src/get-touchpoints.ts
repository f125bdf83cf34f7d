import { serve } from './compose';
import { getTouchpoints } from './handlers/get-touchpoints';

/** Entrypoint of function `get-touchpoints`; HubSpot calls `exports.main`. */
export const main = serve(getTouchpoints);
