/** What the commands leave with: a script can tell what to do next. */
export const exitCodes = {
  success: 0,
  /** HubSpot or the network refused, or a file could not be used. */
  failure: 1,
  /** Something in the portal needs a decision by its admin. */
  conflict: 2,
} as const;
