import { Button, Flex, StatusTag, Text, Tile } from '@hubspot/ui-extensions';
import type { QualityLocale } from '../locale';
import type { DataQuality } from '../useDataQuality';
import type { FindingItem } from '../view/finding-view';
import { PutRight } from './PutRight';
import { Saved } from './Saved';

interface FindingProps {
  /** Where it stands in the list, from 0. */
  place: number;
  item: FindingItem;
  quality: DataQuality;
  locale: QualityLocale;
}

/** What is wrong, why, what it costs and how much it weighs; the open one with all that puts it right. */
export function Finding({ place, item, quality, locale }: FindingProps) {
  const { finding, weight, gain, isOpen, invitation, hasDraft } = item;
  const { phrase } = locale.phrases;
  return (
    <Tile compact testId={`finding-${place}`}>
      <Flex direction="column" gap="extra-small">
        {isOpen && <Saved state={quality.state} locale={locale} />}
        {gain && (
          <Flex gap="small" align="center" wrap>
            <StatusTag variant="info">{phrase('startHere')}</StatusTag>
            <Text>{gain}</Text>
          </Flex>
        )}
        <Flex gap="small" align="center" justify="between" wrap>
          <Text format={{ fontWeight: 'demibold' }}>{finding.title}</Text>
          {!isOpen && (
            <Button size="extra-small" onClick={() => quality.open(finding.rule)} testId={`open-${place}`}>
              {invitation}
            </Button>
          )}
        </Flex>
        <Text>{`${finding.reason} ${finding.cost}`}</Text>
        <Text variant="microcopy">{weight}</Text>
        {hasDraft && !isOpen && (
          <StatusTag variant="warning" hollow>
            {phrase('unsavedDraft')}
          </StatusTag>
        )}
        {isOpen && <PutRight item={item} quality={quality} locale={locale} />}
      </Flex>
    </Tile>
  );
}
