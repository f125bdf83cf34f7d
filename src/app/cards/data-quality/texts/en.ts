/**
 * What the cards about data quality say around the sentences of the rules.
 *
 * One sentence a line: its key and its English. The other languages translate it on the same line. `{name}` marks a
 * value, `|` parts singular and plural.
 */
export const en = `
loading: Checking this record’s data…
notLoaded: The data could not be checked
stillShown: What you see is from {moment}. What you typed is kept.
score: Score
notScored: Nothing could be measured
outOf: {score} of {best}
grade: Grade {grade}
gradeInText: grade {grade}
saved: Saved
noted: Noted as right
stillFound: This still needs a look.
trendUp: Up {count} point since {day}. | Up {count} points since {day}.
trendDown: Down {count} point since {day}. | Down {count} points since {day}.
trendSame: The same as on {day}.
goodEnough: Good enough: what is left can wait.
cannotWait: Good enough, but {count} thing cannot wait. | Good enough, but {count} things cannot wait.
goal: Good enough from {score}.

dimensions: What it is made of
completeness: Completeness
validity: Validity
freshness: Freshness
consistency: Consistency
uniqueness: Uniqueness
notMeasured: Not measured
share: {percent} of the score

findings: {count} thing to put right | {count} things to put right
noneFound: Everything that could be measured is right.
startHere: Start here
worth: worth {count} point | worth {count} points
takes: about {time}
fixHere: Put right
look: What to do
showAll: Show all {count}
unsavedDraft: Not saved yet
use: Use “{value}”
useAll: Use {values}
leaveEmpty: Leave it empty
leaveAllEmpty: Leave empty: {fields}
save: Save
saving: Saving…
later: Later
isRight: It is right as it is
choose: Choose
yes: Yes
no: No
empty: empty

nothingEntered: Enter a value first.
unchanged: Change the value first.
tooLong: This is too long for HubSpot.
notOffered: HubSpot does not offer this choice. Choose another.
notADate: HubSpot does not take this as a date.
notTaken: HubSpot does not take this value. Check how it is written.
taken: Another record has this value already. It may be the same one twice.
notSaved: Not saved
draftKept: What you entered is kept.
changedMeanwhile: Somebody changed “{field}” meanwhile
theirs: In HubSpot now
mine: Yours
keepTheirs: Keep what is there
useMine: Save mine
leftover: Not saved, and no longer asked for: {field}: {value}
discard: Discard

duplicates: Possible duplicates
likely: {percent} likely
field: Property
here: This record
there: The other one
same: Same
different: Different

verified: Called right
verifiedBy: {field} “{value}”: {name}, {day}
notLookedAt: Not looked at: {things}.
laterAgain: The next check will try again.
about_duplicates: duplicates
about_owner: the owner
about_companies: companies
about_contacts: contacts
about_deals: deals
about_pipelines: deal stages
about_properties: the portal’s fields
about_agreement: the agreement
checks: {passed} of {applied} checks passed.
agreed: Terms as agreed, rules version {version}.
default: Tandem’s own terms, rules version {version}.
unread: Tandem’s own terms for now, rules version {version}.
asOf: As of {moment}.
checkAgain: Check again
seeCard: More: card “{card}” on this record.
`;
