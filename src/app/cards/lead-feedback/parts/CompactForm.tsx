import { Button, Flex, LoadingButton, Text } from '@hubspot/ui-extensions';
import type { Locale } from '@tandem/ui';
import type { DraftValues } from '../draft';
import type { FormView } from '../view/form-view';
import { ChoiceField } from './fields';
import { FollowUp } from './FollowUp';

interface CompactFormProps {
  form: FormView;
  sending: boolean;
  /** The last try to save failed: the button must not look as if it had gone well. */
  failed: boolean;
  locale: Locale;
  onEdit: (change: Partial<DraftValues>) => void;
  onSave: (change?: Partial<DraftValues>) => void;
  onCancel: () => void;
}

/**
 * Two clicks: a rating, then a disposition, which saves at once unless something more is needed. Dispositions are
 * buttons, since arrow keys change a radio group's value and would save on the way.
 */
export function CompactForm({ form, sending, failed, locale, onEdit, onSave, onCancel }: CompactFormProps) {
  const { disposition } = form;
  const isAskingMore = disposition.value !== '';
  return (
    <Flex direction="column" gap="small" testId="compact-form">
      <ChoiceField
        name="rating"
        field={form.rating}
        disabled={sending}
        onChange={(rating) => onEdit({ rating })}
      />
      <Text format={{ fontWeight: 'demibold' }}>{disposition.label}</Text>
      <Flex gap="extra-small" wrap>
        {disposition.options.map(({ value, label }) => (
          <Button
            key={value}
            size="extra-small"
            variant={value === disposition.value ? 'primary' : 'secondary'}
            disabled={sending}
            onClick={() => onSave({ disposition: value })}
            testId={`disposition-${value}`}
          >
            {label}
          </Button>
        ))}
      </Flex>
      {isAskingMore && (
        <>
          <FollowUp form={form} sending={sending} locale={locale} onEdit={onEdit} />
          <LoadingButton
            size="small"
            variant="primary"
            loading={sending}
            resultIconName={failed ? 'warning' : 'success'}
            onClick={() => onSave()}
            testId="save"
          >
            {form.save}
          </LoadingButton>
        </>
      )}
      {form.cancel && (
        <Button size="small" disabled={sending} onClick={onCancel} testId="cancel">
          {form.cancel}
        </Button>
      )}
    </Flex>
  );
}
