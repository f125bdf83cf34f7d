/**
 * What the buying-group card and the company card say about people, touches and time.
 *
 * One sentence a line: its key and its English. The other languages translate it on the same line. `{name}` marks a
 * value, `|` parts singular and plural.
 */
export const en = `
people: People
role: Role
noRole: No role
engagement: Engagement
lastTouch: Last touch
touches: Touches

stateEngaged: Engaged
stateQuiet: Cooling down
stateCold: Gone cold
stateSilent: No touch yet
howPeople: Engaged: a counted touch or meeting in {engaged}. Cold: none in {cold}.

howScore: Score: all people’s points, halved every {days} and weighed by role, as 100 × (1 − e^(−points ÷ {saturation})).
byProperties: HubSpot’s figures only
depth: Read in detail: {people} of {of} people, the most engaged first.

range: {from}–{to} of {total}
andMore: and {count} more
back: Previous
on: Next
lookBack: Looking back
timeline: What happened
`;
