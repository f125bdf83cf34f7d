import { serve } from './compose';
import { verifyField } from './handlers/verify-field';

/** Entrypoint of function `verify-field`; HubSpot calls `exports.main`. */
export const main = serve(verifyField);
