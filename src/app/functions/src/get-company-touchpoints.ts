import { serve } from './compose';
import { getCompanyTouchpoints } from './handlers/get-company-touchpoints';

/** Entrypoint of function `get-company-touchpoints`; HubSpot calls `exports.main`. */
export const main = serve(getCompanyTouchpoints);
