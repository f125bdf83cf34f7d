import { serve } from './compose';
import { fixField } from './handlers/fix-field';

/** Entrypoint of function `fix-field`; HubSpot calls `exports.main`. */
export const main = serve(fixField);
