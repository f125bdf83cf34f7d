import { Button, Flex, Form, Text } from '@hubspot/ui-extensions';
import type { QualityLocale } from '../locale';
import type { DataQuality } from '../useDataQuality';
import type { FindingItem } from '../view/finding-view';
import { Field } from './Field';
import { Unsaved } from './Unsaved';

interface PutRightProps {
  item: FindingItem;
  quality: DataQuality;
  locale: QualityLocale;
}

/**
 * Suggestions at one click, the property's own input, and the person's word. Buttons stay enabled while saving, because a
 * disabled button loses the keyboard; the hook ignores what is pressed meanwhile.
 */
export function PutRight({ item, quality, locale }: PutRightProps) {
  const { finding, field, suggestions, canVerify, isSending, unsaved } = item;
  const { phrase } = locale.phrases;
  return (
    <Flex direction="column" gap="small">
      <Text>{finding.fix}</Text>
      {suggestions.map(({ key, label, why, suggestion }, place) => (
        <Flex key={place} direction="column" gap="flush" align="start">
          <Button
            variant="primary"
            size="small"
            onClick={() => quality.accept(finding, suggestion)}
            testId={`use-${place}`}
          >
            {label}
          </Button>
          <Text key={key} variant="microcopy">
            {why}
          </Text>
        </Flex>
      ))}
      <Form onSubmit={() => quality.save(finding)} preventDefault autoComplete="off" testId="fix-form">
        <Flex direction="column" gap="small">
          {field && (
            <Field
              field={field}
              disabled={isSending}
              locale={locale}
              onType={(value) => quality.type(field.input, value)}
            />
          )}
          <Flex gap="small" wrap>
            {field && (
              <Button
                type="submit"
                size="small"
                variant={suggestions.length > 0 ? 'secondary' : 'primary'}
                testId="save"
              >
                {phrase(isSending ? 'saving' : 'save')}
              </Button>
            )}
            {canVerify && (
              <Button size="small" onClick={() => quality.verify(finding)} testId="verify">
                {phrase('isRight')}
              </Button>
            )}
            <Button
              size="small"
              variant="transparent"
              onClick={() => quality.putOff(finding.rule)}
              testId="later"
            >
              {phrase('later')}
            </Button>
          </Flex>
        </Flex>
      </Form>
      {unsaved && <Unsaved unsaved={unsaved} quality={quality} locale={locale} />}
    </Flex>
  );
}
