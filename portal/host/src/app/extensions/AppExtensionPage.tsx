import { Title } from '@mantine/core';
import { useParams } from 'react-router-dom';
import { useSession } from '../session';
import { NotFoundPage } from '../shell/NotFoundPage';
import { usePageTitle } from '../shell/use-page-title';
import { CardSlot } from './CardSlot';
import styles from './AppExtensionPage.module.css';

/** An app page or the app's settings: one extension that has the whole width. */
export function AppExtensionPage() {
  const { uid } = useParams();
  const { cards } = useSession();
  const card = cards.find((candidate) => candidate.uid === uid && candidate.type !== 'card');
  usePageTitle(card?.name ?? 'Not found');
  if (!card) return <NotFoundPage />;
  return (
    <div className={styles.page}>
      <Title order={1} size="h3" mb="md">
        {card.name}
      </Title>
      <CardSlot card={card} record={null} onRecordChanged={() => undefined} />
    </div>
  );
}
