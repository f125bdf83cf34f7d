import { serve } from './compose';
import { submitFeedback } from './handlers/submit-feedback';

/** Entrypoint of function `submit-feedback`; HubSpot calls `exports.main`. */
export const main = serve(submitFeedback);
