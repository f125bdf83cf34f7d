/**
 * What the company card says.
 *
 * One sentence a line: its key and its English. The other languages translate it on the same line. `{name}` marks a
 * value, `|` parts singular and plural.
 */
export const en = `
emptyTitle: Nobody is known at this company yet
empty: Associate contacts with this company, then look again.

peopleHere: People of this company
deals: Deals

strangers: Active, but on no deal
strangersFound: {count} active person with an address at {domains} is on no deal. | {count} active people with an address at {domains} are on no deal.
strangersNone: Nobody active at {domains} is without a deal.
strangersNoDomain: This company has no domain name, so others with its addresses cannot be found. Add one to the record.
strangersUnknown: Others with an address at {domains} could not be looked for just now.
notAssociated: Not associated with this company

DECISION_MAKER: Decision maker
BUDGET_HOLDER: Budget holder
EXECUTIVE_SPONSOR: Executive sponsor
CHAMPION: Champion
INFLUENCER: Influencer
END_USER: End user
LEGAL_AND_COMPLIANCE: Legal and compliance
BLOCKER: Blocker
OTHER: Other
`;
