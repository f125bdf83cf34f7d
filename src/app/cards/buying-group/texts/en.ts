/**
 * What the buying-group card says.
 *
 * One sentence a line: its key and its English. The other languages translate it on the same line. `{name}` marks a
 * value, `|` parts singular and plural.
 */
export const en = `
ready: Ready
building: Building up
starting: Just starting
howCoverage: Filled: people ÷ required in each role, on average. Engaged: roles with somebody engaged.
singleThreaded: All depends on one person

requiredRoles: Required roles
filled: Filled
missing: Missing: {count}

setRole: Set role
rolesHint: Roles belong to the contact: they hold on every deal.
save: Save
cancel: Cancel
roleSaved: Role saved
roleUnlabelled: Role saved, but not its label
roleNotSaved: Not saved yet; your choice is kept

stage: Stage: {stage}

credit: Credit
model: Attribution model
total: Total
notFound: No touch for {milestones}
brand: Brand
leadGeneration: Lead generation
howSides: Lead generation: forms and demo requests. Brand: all else.

first: First touch
lead_creation: Lead creation
deal_creation: Deal creation
closing: Closing
linear: Linear
u: U-shaped ({variant})
w: W-shaped
full_path: Full path
time_decay: Time decay
rest: All others
decays: Half for every {days} before the last touch
`;
