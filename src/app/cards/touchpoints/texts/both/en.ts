/**
 * What both touchpoint cards say besides the texts about touches.
 *
 * One sentence a line: its key and its English. The other languages translate it on the same line. `{name}` marks a
 * value, `|` parts singular and plural.
 */
export const en = `
loading: Loading touchpoints…
notLoaded: Touchpoints could not be loaded
empty: HubSpot knows no visit, form, email or event of this person yet.

web: Website
form: Form
email: Email
event: Event
ad: Ad
social: Social media
referral: Referral
offline: Offline
custom: Other events
sales: Sales
marketing: Marketing

prefetched_open: Opened by the mail program, not by a person
bot_burst: Several links within two seconds, as security scanners do
internal: One of our own people
bot_filtered: Opened by a machine
`;
