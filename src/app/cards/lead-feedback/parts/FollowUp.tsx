import type { Locale } from '@tandem/ui';
import type { DraftValues } from '../draft';
import type { FormView } from '../view/form-view';
import { SelectField, WakeUpField } from './fields';

interface FollowUpProps {
  form: FormView;
  sending: boolean;
  locale: Locale;
  onEdit: (change: Partial<DraftValues>) => void;
}

/** What the chosen disposition asks for besides: reason, sub-reason, wake-up date. Often nothing. */
export function FollowUp({ form, sending, locale, onEdit }: FollowUpProps) {
  const placeholder = locale.phrases.phrase('choose');
  return (
    <>
      {form.reason && (
        <SelectField
          name="reason"
          field={form.reason}
          placeholder={placeholder}
          disabled={sending}
          onChange={(reason) => onEdit({ reason, subReason: '' })}
        />
      )}
      {form.subReason && (
        <SelectField
          name="subReason"
          field={form.subReason}
          placeholder={placeholder}
          disabled={sending}
          onChange={(subReason) => onEdit({ subReason })}
        />
      )}
      {form.wakeUp && (
        <WakeUpField
          field={form.wakeUp}
          disabled={sending}
          onChange={(wakeUpDate) => onEdit({ wakeUpDate })}
        />
      )}
    </>
  );
}
