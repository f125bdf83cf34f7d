import { Avatar, Menu, UnstyledButton } from '@mantine/core';
import { IconCheck, IconChevronDown } from '@tabler/icons-react';
import type { PortalUser } from '../../shared-types';
import { fullName, useSession } from '../session';
import styles from './UserSwitch.module.css';

const roleLabels: Record<PortalUser['role'], string> = {
  rep: 'Sales rep',
  marketer: 'Marketer',
  admin: 'Super admin',
};

const describe = (user: PortalUser): string =>
  [roleLabels[user.role], user.teams.map(({ name }) => name).join(', '), user.locale]
    .filter((part) => part !== '')
    .join(' · ');

/** Says who is signed in and lets the person become another user of the portal. */
export function UserSwitch() {
  const { bootstrap, user, switchUser } = useSession();
  return (
    <Menu position="bottom-end" width={320} shadow="md">
      <Menu.Target>
        <UnstyledButton className={styles.target} aria-label={`Signed in as ${fullName(user)}. Switch user`}>
          <Avatar size={30} radius="xl" color="tide" variant="filled" name={fullName(user)} aria-hidden />
          <span className={styles.name}>
            <span dir="auto">{fullName(user)}</span>
            <span className={styles.role}>{roleLabels[user.role]}</span>
          </span>
          <IconChevronDown size={16} aria-hidden />
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown className={styles.dropdown}>
        <Menu.Label>Use the portal as</Menu.Label>
        {bootstrap.users.map((candidate) => (
          <Menu.Item
            key={candidate.id}
            aria-current={candidate.id === user.id || undefined}
            rightSection={candidate.id === user.id ? <IconCheck size={16} aria-label="signed in" /> : null}
            onClick={() => switchUser(candidate.id)}
          >
            <span className={styles.option} dir="auto">
              {fullName(candidate)}
            </span>
            <span className={styles.role}>{describe(candidate)}</span>
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
