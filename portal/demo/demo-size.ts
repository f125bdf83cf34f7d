/** How much there is of everything; the 800 people of the crowded deal come on top of the contacts. */
export const demoSize = { companies: 80, contacts: 400, deals: 120, verdicts: 150, crowd: 800 } as const;
