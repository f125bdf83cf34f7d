import { Flex, LoadingSpinner } from '@hubspot/ui-extensions';
import { editFailureView, FailurePanel, useLocale } from '@tandem/ui';
import { ContactPicker } from './parts/ContactPicker';
import { Handover, Meaning } from './parts/Handover';
import { History } from './parts/History';
import { Notices } from './parts/Notices';
import { Status } from './parts/Status';
import { VerdictForm } from './parts/VerdictForm';
import { useFeedback } from './useFeedback';
import { cardView } from './view/card-view';
import { historyView } from './view/history-view';
import { handoverView, meaningView } from './view/lead-view';

/** The card in the record's middle column: verdict or request, why this lead, the form, all earlier verdicts. */
export function LeadFeedback({ clock = Date.now }: { clock?: () => number }) {
  const feedback = useFeedback(clock);
  const locale = useLocale();
  const { phrase } = locale.phrases;
  const { state } = feedback;
  const card = cardView(feedback, locale, clock());
  const history = state.view && historyView(state.view, locale);
  return (
    <Flex direction="column" gap="medium">
      {card.contacts && (
        <ContactPicker
          contacts={card.contacts}
          chosen={state.contactId}
          disabled={state.sending}
          locale={locale}
          onChoose={feedback.chooseContact}
        />
      )}
      {card.status === 'loading' && (
        <LoadingSpinner label={phrase('loading')} showLabel layout="centered" testId="loading" />
      )}
      {card.status === 'failed' && (
        <FailurePanel
          failure={card.failure}
          view={editFailureView(card.failure, locale, phrase('entryGone'))}
          title={phrase('notLoaded')}
          locale={locale}
          onRetry={feedback.reload}
        />
      )}
      {card.status === 'ready' && state.view && (
        <>
          <Notices notices={card.notices} />
          <Status {...card} disabled={state.sending} locale={locale} />
          <Handover title={phrase('handover')} rows={handoverView(state.view.handover, locale)} />
          <Meaning meaning={meaningView(state.view.agreement, locale)} />
          {card.form && (
            <VerdictForm
              form={card.form}
              sending={state.sending}
              failed={card.unsent !== null}
              locale={locale}
              onEdit={feedback.edit}
              onSave={() => feedback.save()}
              onCancel={feedback.cancel}
            />
          )}
          {card.unsent && (
            <FailurePanel
              failure={card.unsent}
              view={editFailureView(card.unsent, locale, phrase('entryGone'))}
              title={phrase('notSaved')}
              reassurance={phrase('draftKept')}
              locale={locale}
              onRetry={feedback.retry}
            />
          )}
          {history && <History history={history} />}
        </>
      )}
    </Flex>
  );
}
