/**
 * What the buying-group card and the company card say about people, touches and time.
 *
 * One sentence a line: its key and its English. The other languages translate it on the same line. `{name}` marks a
 * value, `|` parts singular and plural.
 */
export const en = `
loading: Loading…
notLoaded: This could not be loaded

people: People
role: Role
noRole: No role
engagement: Engagement
last: Last touch
touches: Touches

stateEngaged: Engaged
stateCooling: Cooling down
stateQuiet: Only opens or our calls
stateCold: Gone cold
stateSilent: No touch yet
howPeople: Engaged: a counted touch or meeting in {engaged}. Cold: none in {cold}.

howScore: Score: mean of the most engaged, as many as required ({people}); missing ones count 0. Each: points, halved every {days} and weighed by role, as {formula}.
points: Points
byProperties: HubSpot’s figures only
depth: In detail: {people} of {of} people, the most engaged first.
ofRead: of {people} people read

range: {from}–{to} of {total}
andMore: and {count} more
back: Previous
on: Next
lookBack: Looking back
timeline: What happened
`;
