import { useState } from 'react';
import { Button, Flex, Heading } from '@hubspot/ui-extensions';
import type { QualityLocale } from '../locale';
import type { DataQuality } from '../useDataQuality';
import { findingItems } from '../view/finding-view';
import { AllRight } from './AllRight';
import { Finding } from './Finding';

interface FindingsProps {
  quality: DataQuality;
  status: 'nothing_measured' | 'all_right' | 'found';
  locale: QualityLocale;
}

/** Findings that are listed until somebody asks for all. */
const atFirst = 8;

/**
 * What to put right, the best first. A place in the list keeps its field and buttons when the next finding moves into
 * it, so that keyboard and mouse stay where they are.
 */
export function Findings({ quality, status, locale }: FindingsProps) {
  const { phrases, format } = locale;
  const [shown, show] = useState(atFirst);
  if (status === 'nothing_measured') return null;
  if (status === 'all_right') return <AllRight state={quality.state} locale={locale} />;
  const items = findingItems(quality.state, locale);
  const count = format.number(items.length);
  return (
    <Flex direction="column" gap="medium" testId="findings">
      <Heading>{phrases.plural('findings', items.length, { count })}</Heading>
      {items
        .filter(({ isOpen }, place) => place < shown || isOpen)
        .map((item, place) => (
          <Finding key={place} place={place} item={item} quality={quality} locale={locale} />
        ))}
      {items.length > shown && (
        <Flex direction="row">
          <Button size="small" onClick={() => show(Infinity)} testId="show-all">
            {phrases.phrase('showAll', { count })}
          </Button>
        </Flex>
      )}
    </Flex>
  );
}
