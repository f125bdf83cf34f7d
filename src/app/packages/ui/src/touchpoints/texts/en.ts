/**
 * How touches, levels and missing sources are said. What happened begins with a small letter; `line` puts it together,
 * and its first letter is then made large.
 *
 * One sentence a line: its key and its English. The other languages translate it on the same line. `{name}` marks a
 * value, `{it}` the name of what a touch was about, and `|` parts singular and plural.
 */
export const en = `
line: {what}{times} {when}
twice:  twice
times:  {n} times
today: today
yesterday: yesterday
onWeekday: on {day}
onWeekend: on {day}
onDate: on {day}
quoted: “{text}”

page_view: read the page {it}
form_submission: filled in the form {it}
demo_request: asked for a demo with the form {it}
email_open: opened the email {it}
email_click: clicked a link in the email {it}
email_reply: answered the email {it}
ad_interaction: reacted to the ad {it}
event_registered: signed up for the event {it}
event_attended: attended the event {it}
event_cancelled: cancelled the event {it}
event_no_show: missed the event {it}
first_visit: visited the website for the first time: {it}
latest_visit: visited the website: {it}
custom_event: event {it}
meeting: met with sales: {it}
call: call from sales: {it}
inbound_call: called sales: {it}
sales_email: got an email from sales: {it}

buyingAction: Buying action
countsZero: Counts as zero

hot: Hot
warm: Warm
cool: Cool
quiet: Quiet
rising: Rising
falling: Falling
steady: Steady
change: {trend}: {n} points in a week
score: {n} of 100
noTouch: No marketing touch known
notEnough: Not enough data
notEnoughWhy: Recent touches: {n} of {needed} needed
asOf: As of {moment}
agreed: Terms: your portal’s agreement.
default: Terms: Tandem’s own, without an agreement.
unread: Terms: Tandem’s own; the agreement could not be read.

notComplete: Not everything could be read
tooLow: Level and counts may be too low.
contact_properties: Contact properties
form_submissions: Form submissions
event_occurrences: Website visits and events
marketing_email_events: Opens and clicks of marketing emails
marketing_events: Marketing events
campaigns: Campaigns
content: Names of forms, emails and pages
sales_activities: Calls, meetings and emails of sales
colleagues: Recognising colleagues
leftOut: Not included: {names}.
noTier: not in your HubSpot subscription, ask your admin
colleaguesCount: Colleagues count like buyers.
partLimit: only the latest {n}
notYet: Not all read yet.
campaignsRead: {read} of {of} campaigns looked through
`;
