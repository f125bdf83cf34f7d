import { Tabs } from '@mantine/core';
import { useEffect, useMemo, useState } from 'react';
import { useSearchParams } from 'react-router-dom';
import type { RecordReference } from '../../shared-types';
import { CardSlot, preloadCard } from '../extensions/CardSlot';
import { cardsAt } from '../extensions/placement';
import { useSession } from '../session';
import { Overview } from './Overview';
import type { RecordViewProps } from './RecordView';
import styles from './RecordTabs.module.css';

interface Props extends RecordViewProps {
  place: RecordReference;
}

const overview = 'overview';

/**
 * The middle column: an overview, then a tab per card, named in the address (`?tab=`). A card starts when its tab
 * is first opened and then lives on behind the others, so that a draft survives a look elsewhere.
 */
export function RecordTabs(props: Props) {
  const { type, place, onChanged } = props;
  const { cards } = useSession();
  const [parameters, setParameters] = useSearchParams();
  const tabs = useMemo(() => cardsAt(cards, 'crm.record.tab', type), [cards, type]);
  const asked = parameters.get('tab') ?? overview;
  const active = tabs.some(({ uid }) => uid === asked) ? asked : overview;
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set());

  useEffect(() => setOpened((before) => new Set([...before, active])), [active]);
  useEffect(() => tabs.forEach(preloadCard), [tabs]);

  const choose = (tab: string | null): void => {
    const next = new URLSearchParams(parameters);
    if (tab === null || tab === overview) next.delete('tab');
    else next.set('tab', tab);
    setParameters(next, { replace: true });
  };

  return (
    <Tabs value={active} onChange={choose} className="surface">
      <Tabs.List className={styles.list} aria-label="Views of this record">
        <Tabs.Tab value={overview}>Overview</Tabs.Tab>
        {tabs.map(({ uid, name }) => (
          <Tabs.Tab key={uid} value={uid}>
            {name}
          </Tabs.Tab>
        ))}
      </Tabs.List>
      <Tabs.Panel value={overview} className={styles.panel}>
        <Overview {...props} />
      </Tabs.Panel>
      {tabs.map((card) => (
        <Tabs.Panel key={card.uid} value={card.uid} className={styles.panel}>
          <h2 className="visually-hidden">{card.name}</h2>
          {opened.has(card.uid) && <CardSlot card={card} record={place} onRecordChanged={onChanged} />}
        </Tabs.Panel>
      ))}
    </Tabs>
  );
}
