import {
  IconBuilding,
  IconCurrencyDollar,
  IconDatabase,
  IconLayoutDashboard,
  IconFileCheck,
  IconMessage2Check,
  IconSettings,
  IconUsers,
  type Icon,
} from '@tabler/icons-react';
import { NavLink } from 'react-router-dom';
import { useSession } from '../session';
import styles from './Navigation.module.css';

const icons: Record<string, Icon> = {
  contacts: IconUsers,
  companies: IconBuilding,
  deals: IconCurrencyDollar,
  lead_feedback: IconMessage2Check,
  alignment_agreement: IconFileCheck,
};

interface Entry {
  to: string;
  label: string;
  icon: Icon;
}

/** Links to every list, app page and settings page. Narrow: an icon over its name; wide: side by side. */
export function Navigation({ wide = false }: { wide?: boolean }) {
  const { types, cards } = useSession();
  const lists: Entry[] = types.map(({ slug, plural }) => ({
    to: `/${slug}`,
    label: plural,
    icon: icons[slug] ?? IconDatabase,
  }));
  const extensions: Entry[] = cards
    .filter(({ type }) => type !== 'card')
    .map(({ uid, name, type }) => ({
      to: `/apps/${uid}`,
      label: name,
      icon: type === 'settings' ? IconSettings : IconLayoutDashboard,
    }));

  return (
    <ul className={styles.list} data-wide={wide}>
      {[...lists, ...extensions].map(({ to, label, icon: EntryIcon }) => (
        <li key={to}>
          <NavLink to={to} className={styles.link}>
            <EntryIcon size={22} stroke={1.6} aria-hidden />
            <span>{label}</span>
          </NavLink>
        </li>
      ))}
    </ul>
  );
}
