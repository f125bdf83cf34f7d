import { CloseButton, Select, TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { shortHeadings, type ObjectType } from '../object-types';
import type { Reference } from '../use-reference';
import { noValue, type ViewState } from './view-state';
import styles from './IndexPage.module.css';

interface Props {
  type: ObjectType;
  reference: Reference;
  view: ViewState;
  onChange: (part: Partial<ViewState>) => void;
}

/** How long typing must pause before the search runs: HubSpot allows five searches a second. */
const pauseMs = 300;

export function IndexToolbar({ type, reference, view, onChange }: Props) {
  const [typed, setTyped] = useState(view.query);
  const search = useDebouncedCallback((query: string) => onChange({ query }), pauseMs);
  useEffect(() => setTyped(view.query), [view.query]);
  const changeQuery = (query: string): void => {
    setTyped(query);
    search(query);
  };

  return (
    <search className={styles.toolbar}>
      <TextInput
        className={styles.search}
        type="search"
        aria-label={`Search ${type.plural.toLowerCase()}`}
        placeholder={`Search ${type.plural.toLowerCase()}`}
        leftSection={<IconSearch size={16} aria-hidden />}
        rightSection={
          typed ? (
            <CloseButton size="sm" aria-label="Clear the search" onClick={() => changeQuery('')} />
          ) : null
        }
        value={typed}
        onChange={(event) => changeQuery(event.currentTarget.value)}
        dir="auto"
      />
      {type.filters.map((name) => {
        const property = reference.property(name);
        const choices = reference.choices(name);
        if (!property || !choices || choices.length === 0) return null;
        return (
          <Select
            key={name}
            className={styles.filter}
            aria-label={`Filter by ${property.label}`}
            placeholder={shortHeadings[name] ?? property.label}
            data={[
              ...choices.map(({ value, label }) => ({ value, label })),
              { value: noValue, label: `No ${property.label.toLowerCase()}` },
            ]}
            value={view.filters[name] ?? null}
            onChange={(value) => {
              const { [name]: _former, ...others } = view.filters;
              onChange({ filters: value === null ? others : { ...others, [name]: value } });
            }}
            searchable
            clearable
            clearButtonProps={{ 'aria-label': `Remove the filter ${property.label}` }}
            maxDropdownHeight={300}
          />
        );
      })}
    </search>
  );
}
