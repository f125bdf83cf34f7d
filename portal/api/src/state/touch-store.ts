import type { RecordedTouch, Touch } from '../touches/touch';

const remember = (index: Map<string, RecordedTouch[]>, key: string, recorded: RecordedTouch): void => {
  const known = index.get(key);
  if (known) known.push(recorded);
  else index.set(key, [recorded]);
};

/**
 * Every touch of every contact, each kept once. Event occurrences, e-mail events, form submissions and participations
 * are views of it, so they cannot disagree.
 */
export class TouchStore {
  private readonly byContact = new Map<string, RecordedTouch[]>();
  private readonly byRecipient = new Map<string, RecordedTouch[]>();
  private readonly byForm = new Map<string, RecordedTouch[]>();
  private last = 0;

  /** Keeps touches of a contact. `recordTouches` does so and brings the contact's properties up to date. */
  add(contactId: string, email: string, touches: readonly Touch[]): void {
    for (const touch of touches) {
      this.last += 1;
      const recorded = { number: this.last, contactId, email, touch };
      remember(this.byContact, contactId, recorded);
      if (touch.kind === 'email') {
        remember(this.byRecipient, (touch.recipient ?? email).toLowerCase(), recorded);
      }
      if (touch.kind === 'form submission') remember(this.byForm, touch.formGuid, recorded);
    }
  }

  /** Touches recorded under any of these ids: a merged contact's are kept under the ids it had. */
  of(contactIds: readonly string[]): RecordedTouch[] {
    return contactIds.flatMap((id) => this.byContact.get(id) ?? []);
  }

  ofRecipient(email: string): RecordedTouch[] {
    return this.byRecipient.get(email.toLowerCase()) ?? [];
  }

  ofForm(formGuid: string): RecordedTouch[] {
    return this.byForm.get(formGuid) ?? [];
  }

  *all(): Iterable<RecordedTouch> {
    for (const touches of this.byContact.values()) yield* touches;
  }

  get count(): number {
    let count = 0;
    for (const touches of this.byContact.values()) count += touches.length;
    return count;
  }

  /** Removes a contact's touches for good, from every source. */
  forget(contactIds: readonly string[]): void {
    const gone = new Set(contactIds);
    for (const id of gone) this.byContact.delete(id);
    for (const index of [this.byRecipient, this.byForm]) {
      for (const [key, touches] of index) {
        index.set(
          key,
          touches.filter(({ contactId }) => !gone.has(contactId)),
        );
      }
    }
  }
}
