import { Button, Flex, MultiSelect, SearchInput, Select } from '@hubspot/ui-extensions';
import { Column } from '@tandem/ui';
import type { TouchFilter } from '@tandem/contracts';
import type { CardLocale } from '../locale';
import { anything } from '../view/filter-view';
import type { FilterView } from '../view/filter-view';

/** What a field says, for the filter. */
const chosen = (value: string | number | boolean) => (value === anything ? undefined : String(value));

interface FiltersProps {
  filters: FilterView;
  filter: TouchFilter;
  text: string;
  canClear: boolean;
  locale: CardLocale;
  onFilter: (change: Partial<TouchFilter>) => void;
  onType: (text: string) => void;
  onClear: () => void;
}

/** Narrows the log by side, channel, campaign, event type and words. */
export function Filters(props: FiltersProps) {
  const { filters, filter, text, canClear, locale, onFilter, onType, onClear } = props;
  const { phrase } = locale.phrases;
  return (
    <Column align="start" testId="filters">
      <Flex gap="small" wrap>
        <Select
          name="side"
          label={phrase('side')}
          value={filter.lane ?? anything}
          options={filters.sides}
          onChange={(lane) => onFilter({ lane: chosen(lane) as TouchFilter['lane'] })}
          testId="side"
        />
        <MultiSelect
          name="channels"
          label={phrase('channels')}
          placeholder={phrase('all')}
          value={filter.channels ?? []}
          options={filters.channels}
          onChange={(channels) => onFilter({ channels: channels as TouchFilter['channels'] })}
          testId="channels"
        />
        {filters.campaigns.length > 0 && (
          <Select
            name="campaign"
            label={phrase('campaign')}
            value={filter.campaignId ?? anything}
            options={filters.campaigns}
            onChange={(campaign) => onFilter({ campaignId: chosen(campaign) })}
            testId="campaign"
          />
        )}
        {filters.eventTypes.length > 0 && (
          <Select
            name="event-type"
            label={phrase('eventType')}
            value={filter.eventType ?? anything}
            options={filters.eventTypes}
            onChange={(eventType) => onFilter({ eventType: chosen(eventType) })}
            testId="event-type"
          />
        )}
        <SearchInput
          name="search"
          label={phrase('search')}
          value={text}
          onInput={onType}
          onChange={onType}
          testId="search"
        />
      </Flex>
      {canClear && (
        <Button size="extra-small" onClick={onClear} testId="clear-filters">
          {phrase('clear')}
        </Button>
      )}
    </Column>
  );
}
