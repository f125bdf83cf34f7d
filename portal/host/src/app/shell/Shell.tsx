import { ActionIcon, Button, Drawer } from '@mantine/core';
import { useDisclosure, useLocalStorage } from '@mantine/hooks';
import { notifications } from '@mantine/notifications';
import { IconMenu2, IconTimeline } from '@tabler/icons-react';
import { useEffect, type ReactNode } from 'react';
import { useLocation } from 'react-router-dom';
import { ActivityPanel } from '../activity/ActivityPanel';
import { useActivity } from '../activity/use-activity';
import { useHostEvents } from '../host-events';
import { useSession } from '../session';
import { Navigation } from './Navigation';
import { UnreachableBanner } from './UnreachableBanner';
import { UserSwitch } from './UserSwitch';
import styles from './Shell.module.css';

/** The frame around every page: navigation, top bar, content, and the panel of live calls. */
export function Shell({ children }: { children: ReactNode }) {
  const { bootstrap, cardsError, replaceCards } = useSession();
  const [menuOpen, { open: openMenu, close: closeMenu }] = useDisclosure(false);
  const [panelOpen, setPanelOpen] = useLocalStorage({ key: 'portal.activity-open', defaultValue: false });
  const activity = useActivity();
  const { pathname } = useLocation();

  useEffect(() => closeMenu(), [pathname, closeMenu]);
  useHostEvents((event) => {
    if (event.type !== 'cards-rebuilt') return;
    replaceCards(event.cards, event.cardsError);
    if (event.cardsError) return;
    notifications.show({
      message: 'Cards rebuilt and loaded anew.',
      autoClose: 3000,
      closeButtonProps: { 'aria-label': 'Close' },
    });
  });

  return (
    <div className={styles.shell} data-panel-open={panelOpen}>
      <a className="skip-link" href="#content">
        Skip to content
      </a>
      <header className={styles.header}>
        <ActionIcon
          className={styles.burger}
          variant="subtle"
          color="gray"
          size="lg"
          aria-label="Open the menu"
          aria-expanded={menuOpen}
          onClick={openMenu}
        >
          <IconMenu2 aria-hidden />
        </ActionIcon>
        <span className={styles.brand}>
          Local CRM <span className={styles.portal}>Portal {bootstrap.portalId}</span>
        </span>
        <Button
          className={styles.activityButton}
          variant={panelOpen ? 'light' : 'subtle'}
          size="compact-sm"
          fz={14}
          leftSection={<IconTimeline size={18} aria-hidden />}
          aria-expanded={panelOpen}
          aria-controls="activity"
          onClick={() => setPanelOpen(!panelOpen)}
        >
          <span className={styles.activityLabel}>Activity</span>
        </Button>
        <UserSwitch />
      </header>
      <nav className={styles.rail} aria-label="Main">
        <div className={styles.railContent}>
          <Navigation />
        </div>
      </nav>
      <Drawer
        opened={menuOpen}
        onClose={closeMenu}
        size={260}
        title="Menu"
        closeButtonProps={{ 'aria-label': 'Close the menu' }}
      >
        <nav aria-label="Menu">
          <Navigation wide />
        </nav>
      </Drawer>
      <main id="content" tabIndex={-1} className={styles.content}>
        <UnreachableBanner />
        {cardsError && (
          <div role="alert" className={styles.cardsError}>
            <strong>The cards could not be built.</strong> <pre>{cardsError}</pre>
          </div>
        )}
        {children}
      </main>
      {panelOpen && <ActivityPanel activity={activity} onClose={() => setPanelOpen(false)} />}
    </div>
  );
}
