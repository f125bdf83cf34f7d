import { Flex, Select, Text } from '@hubspot/ui-extensions';
import type { Locale } from '@tandem/ui';
import type { ContactsView } from '../view/lead-view';

interface ContactPickerProps {
  contacts: ContactsView;
  /** The contact being loaded, if it is not the one shown yet. */
  chosen: string | undefined;
  disabled: boolean;
  locale: Locale;
  onChoose: (contactId: string) => void;
}

/** On a deal: whom the verdict is about. */
export function ContactPicker({ contacts, chosen, disabled, locale, onChoose }: ContactPickerProps) {
  return (
    <Flex direction="column" gap="extra-small">
      <Select
        label={locale.phrases.phrase('contact')}
        name="contact"
        options={contacts.options}
        value={chosen ?? contacts.selected}
        readOnly={disabled}
        description={contacts.count}
        onChange={(value) => onChoose(String(value))}
        testId="contact"
      />
      {contacts.shown && <Text variant="microcopy">{contacts.shown}</Text>}
    </Flex>
  );
}
