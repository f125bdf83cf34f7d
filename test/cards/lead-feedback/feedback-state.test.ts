import {
  initialState,
  reduce,
  sessionOf,
  type FeedbackState,
} from '../../../src/app/cards/lead-feedback/feedback-state';
import { aView, anEntry, answeredView } from './builders';

const loaded = (state: FeedbackState, view: ReturnType<typeof aView>): FeedbackState =>
  reduce(state, { type: 'loaded', view, submissionId: 'second' });

describe('a draft begun before somebody else judged', () => {
  const asked = reduce(initialState, { type: 'loaded', view: aView(), submissionId: 'first' });
  const theirs = answeredView(anEntry({ disposition: 'accepted' }));

  it('stays open with all that was entered when the other verdict arrives', () => {
    const edited = reduce(asked, { type: 'edited', change: { comment: 'Met them at the fair' } });
    const draft = sessionOf(loaded(edited, theirs))?.draft;
    expect(draft).toMatchObject({ open: true, submissionId: 'first' });
    expect(draft?.values.comment).toBe('Met them at the fair');
  });

  it('is not opened by somebody else’s verdict while nothing was entered', () => {
    expect(sessionOf(loaded(asked, theirs))?.draft.open).toBe(false);
  });

  it('closes when it is cancelled', () => {
    const edited = reduce(asked, { type: 'edited', change: { rating: '4' } });
    const cancelled = reduce(loaded(edited, theirs), { type: 'cancelled', submissionId: 'third' });
    expect(sessionOf(cancelled)?.draft).toMatchObject({ open: false, values: { rating: '' } });
  });
});
