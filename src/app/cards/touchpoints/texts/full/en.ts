/**
 * What the card in the middle column says.
 *
 * One sentence a line: its key and its English. The other languages translate it on the same line. `{name}` marks a
 * value, `|` parts singular and plural.
 */
export const en = `
stillShown: What was loaded before is still shown.

level: How warm
why: Why this level
points: {n} point | {n} points
moreTouches: and {n} more touch | and {n} more touches

formula: How the score is made
formulaPoints: Points for a touch: {weights}.
formulaHalf: They halve every {days}.
formulaCap: At most {n} of a kind count in a day, and one opening of each email.
formulaRole: Each × {factor}: {role}.
noRole: no buying role known
formulaScore: Score = 100 × (1 − e^(−points ÷ {saturation})): every further point adds less.
formulaEnough: Needed: {touches} touches within {days}.

weeks: The last 13 weeks
weeksInWords: The same in words
weekAxis: Week from
notCounted: Not counted

period: Period
moments: What matters most
momentsNone: No conversion, buying action or event in this period.

journey: From first touch to now
source: Source
visited: Visits: {visits}, page views: {views}
organic: Organic search
paidSearch: Paid search
paidSocial: Paid social media
aiReferral: AI referral
direct: Direct traffic
firstTouch: First touch
firstConversion: First conversion
latestConversion: Latest conversion
campaign: Campaign
influencedBy: Campaigns with influence
noInfluence: None found
message: Current message
planned: Planned meeting

assets: Content by asset
asset: Asset
touches: Touches
last: Last
more: and {n} more

log: All touches
search: Search
channels: Channels
side: Side
eventType: Event type
all: All
clear: Clear filters
range: {from}–{to} of {total}
newer: Newer
older: Older
noneFound: No touch matches these filters.
noneInPeriod: No touch in these {days}.
noneSince: No touch in these {days}; the last was on {date}.
widen: Show {days}

copyBrief: Copy brief
copied: Brief copied
notCopied: Not copied. Select the text of the brief instead.
meaningful: Meaningful touches in 30 days
`;
