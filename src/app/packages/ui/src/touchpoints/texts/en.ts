/**
 * How touches, levels and missing sources are said. What happened begins with a small letter; `line` puts it together,
 * and its first letter is then made large.
 *
 * One sentence a line: its key and its English. The other languages translate it on the same line. `{name}` marks a
 * value, `|` parts singular and plural.
 */
export const en = `
line: {what}{times} {when}
twice:  twice
times:  {count} times
today: today
yesterday: yesterday
onWeekday: on {day}
onWeekend: on {day}
onDate: on {day}
quoted: “{text}”

page_view: read the page {title}
form_submission: filled in the form {title}
demo_request: asked for a demo with the form {title}
email_open: opened the email {title}
email_click: clicked a link in the email {title}
email_reply: answered the email {title}
ad_interaction: reacted to the ad {title}
event_registered: signed up for the event {title}
event_attended: attended the event {title}
event_cancelled: cancelled the event {title}
event_no_show: missed the event {title}
first_visit: visited the website for the first time: {title}
latest_visit: visited the website: {title}
custom_event: event {title}
meeting: met with sales: {title}
call: call from sales: {title}
sales_email: got an email from sales: {title}

buyingAction: Buying action
countsZero: Counts as zero

hot: Hot
warm: Warm
cool: Cool
quiet: Quiet
rising: Rising
falling: Falling
steady: Steady
change: {trend}: {change} points in a week
score: {score} of 100
noTouch: No marketing touch known
notEnough: Not enough data
notEnoughWhy: Recent touches: {count} of {needed} needed
asOf: As of {moment}
agreed: Terms: your portal’s agreement.
default: Terms: Tandem’s own, without an agreement.
unread: Terms: Tandem’s own; the agreement could not be read.

notComplete: Not everything could be read
notCompleteEffect: What is shown is right.
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
partLimit: only the latest {count}
notYet: Not all read yet.
campaignsRead: {read} of {of} campaigns looked through
`;
