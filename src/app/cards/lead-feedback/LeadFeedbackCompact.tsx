import { Flex, LoadingSpinner, Text } from '@hubspot/ui-extensions';
import { editFailureView, FailurePanel, useLocale } from '@tandem/ui';
import { CompactForm } from './parts/CompactForm';
import { ContactPicker } from './parts/ContactPicker';
import { Notices } from './parts/Notices';
import { Status } from './parts/Status';
import { useFeedback } from './useFeedback';
import { cardView } from './view/card-view';

/** Name of the full card, as its component definition has it. */
const fullCard = 'Lead feedback';

/** The card in the sidebar: the verdict in a line, or rating and disposition in two clicks. */
export function LeadFeedbackCompact({ clock = Date.now }: { clock?: () => number }) {
  const feedback = useFeedback(clock);
  const locale = useLocale();
  const { phrase } = locale.phrases;
  const { state } = feedback;
  const card = cardView(feedback, locale, clock());
  return (
    <Flex direction="column" gap="small">
      {card.contacts && (
        <ContactPicker
          contacts={card.contacts}
          chosen={state.contactId}
          disabled={state.sending}
          locale={locale}
          onChoose={feedback.chooseContact}
        />
      )}
      {card.status === 'loading' && <LoadingSpinner label={phrase('loading')} showLabel testId="loading" />}
      {card.status === 'failed' && (
        <FailurePanel
          failure={card.failure}
          view={editFailureView(card.failure, locale, phrase('entryGone'))}
          title={phrase('notLoaded')}
          locale={locale}
          onRetry={feedback.reload}
        />
      )}
      {card.status === 'ready' && (
        <>
          <Notices notices={card.notices} />
          <Status {...card} disabled={state.sending} locale={locale} />
          {card.form && (
            <CompactForm
              form={card.form}
              sending={state.sending}
              failed={card.unsent !== null}
              locale={locale}
              onEdit={feedback.edit}
              onSave={feedback.save}
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
          <Text variant="microcopy">{phrase('seeCard', { card: fullCard })}</Text>
        </>
      )}
    </Flex>
  );
}
