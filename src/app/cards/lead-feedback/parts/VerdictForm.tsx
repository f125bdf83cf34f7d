import { AutoGrid, Button, Flex, Heading, LoadingButton } from '@hubspot/ui-extensions';
import type { Locale } from '@tandem/ui';
import type { DraftValues } from '../draft';
import type { FormView } from '../view/form-view';
import { ChoiceField, CommentField, SelectField } from './fields';
import { FollowUp } from './FollowUp';

interface VerdictFormProps {
  form: FormView;
  sending: boolean;
  /** The last try to save failed: the button must not look as if it had gone well. */
  failed: boolean;
  locale: Locale;
  onEdit: (change: Partial<DraftValues>) => void;
  onSave: () => void;
  onCancel: () => void;
}

/** Narrowest column in pixels in which the longest anchor stays on two lines. */
const columnWidth = 260;

/** The whole verdict: rating and disposition in one click each, the rest only where it is needed. */
export function VerdictForm({ form, sending, failed, locale, onEdit, onSave, onCancel }: VerdictFormProps) {
  const none = locale.phrases.phrase('none');
  return (
    <Flex direction="column" gap="medium" testId="verdict-form">
      <Heading>{form.title}</Heading>
      <AutoGrid columnWidth={columnWidth} flexible gap="medium">
        <ChoiceField
          name="rating"
          field={form.rating}
          disabled={sending}
          onChange={(rating) => onEdit({ rating })}
        />
        <ChoiceField
          name="disposition"
          field={form.disposition}
          disabled={sending}
          onChange={(disposition) => onEdit({ disposition })}
        />
      </AutoGrid>
      <FollowUp form={form} sending={sending} locale={locale} onEdit={onEdit} />
      {form.contentHelped && form.contentWrong && (
        <AutoGrid columnWidth={columnWidth} flexible gap="medium">
          <SelectField
            name="contentHelped"
            field={form.contentHelped}
            placeholder={none}
            disabled={sending}
            onChange={(contentHelped) => onEdit({ contentHelped })}
          />
          <SelectField
            name="contentWrong"
            field={form.contentWrong}
            placeholder={none}
            disabled={sending}
            onChange={(contentWrong) => onEdit({ contentWrong })}
          />
        </AutoGrid>
      )}
      <CommentField field={form.comment} disabled={sending} onChange={(comment) => onEdit({ comment })} />
      <Flex gap="small" wrap>
        <LoadingButton
          variant="primary"
          loading={sending}
          resultIconName={failed ? 'warning' : 'success'}
          onClick={onSave}
          testId="save"
        >
          {form.save}
        </LoadingButton>
        {form.cancel && (
          <Button disabled={sending} onClick={onCancel} testId="cancel">
            {form.cancel}
          </Button>
        )}
      </Flex>
    </Flex>
  );
}
