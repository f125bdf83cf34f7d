/**
 * Every sentence of the feedback cards besides the common ones.
 *
 * One sentence a line: its key and its English. The other languages translate it on the same line. `{name}` marks a
 * value, `|` parts singular and plural.
 */
export const en = `
loading: Loading lead feedback…
cancel: Cancel

notLoaded: Feedback could not be loaded
notSaved: Your verdict is not saved yet
draftKept: What you entered is kept. Trying again is safe: nothing is saved twice.

wanted: Feedback wanted
given: Feedback given
neverReviewed: Nobody has given a verdict on this lead yet.
handedOverAgain: Marketing handed this lead over again (attempt {attempt}).
wokenUp: Its wake-up date has come (attempt {attempt}).
retracted: The last verdict was taken back.
since: Since {date}.

attempt: Attempt {attempt}
correction: Correction
replaced: Replaced later
current: Current
before: Before

handover: Why you got this lead
stage: Lifecycle stage
mqlDate: Became MQL
conversion: Last conversion
source: Source
campaign: Campaign
owner: Owner

meaning: What “qualified” means here
agreement: Agreement version {version}, in force since {date}

contact: Contact
contactPrimary: {name} (primary)
contactCount: {count} contact on this deal | {count} contacts on this deal

yourVerdict: Your verdict
rating: How good is this lead?
disposition: What happens with it?
reason: Reason
subReason: More exactly
choose: Choose…
none: None
wakeUpDate: Wake up on
contentHelped: Content that helped
contentWrong: Content that was wrong
comment: Comment
save: Save
too_long: This is too long.
required: This is needed.
in_the_past: Choose a day after today.
too_far_ahead: This day is too far ahead.
unfit: This does not fit here. Choose again.

saved: Verdict saved
takenBack: Verdict taken back
undo: Undo
correct: Correct
another: Give another verdict
savedAhead: Saved. The record’s properties follow shortly.
notWritten: The record’s properties could not be updated.
oldAgreement: A newer agreement could not be read (version {version}). An admin can mend it.
arrivedBefore: Your first try had arrived after all. Save again to replace it with this one.
meanwhile: Someone else gave a verdict too
later: A later verdict is now the current one
bothKept: Both are kept; the later one counts.
entryGone: Someone changed this verdict in the meantime. Look at the latest one first.

history: All attempts and verdicts ({count})
listed: Listed: {shown} of {count}
seeCard: Reasons and history: see the card “{card}” on this record.
`;
