import { serve } from './compose';
import { getFeedback } from './handlers/get-feedback';

/** Entrypoint of function `get-feedback`; HubSpot calls `exports.main`. */
export const main = serve(getFeedback);
