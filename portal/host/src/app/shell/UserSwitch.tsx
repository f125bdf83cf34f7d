import { Avatar, Popover, UnstyledButton } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
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
  const [open, { toggle, close }] = useDisclosure(false);
  const become = (userId: string): void => {
    close();
    switchUser(userId);
  };
  return (
    <Popover
      opened={open}
      onDismiss={close}
      position="bottom-end"
      width={320}
      shadow="md"
      withinPortal={false}
      trapFocus
      returnFocus
    >
      <Popover.Target>
        <UnstyledButton
          className={styles.target}
          aria-label={`Signed in as ${fullName(user)}. Switch user`}
          onClick={toggle}
        >
          <Avatar size={30} radius="xl" color="tide" variant="filled" name={fullName(user)} aria-hidden />
          <span className={styles.name}>
            <bdi>{fullName(user)}</bdi>
            <span className={styles.role}>{roleLabels[user.role]}</span>
          </span>
          <IconChevronDown size={16} aria-hidden />
        </UnstyledButton>
      </Popover.Target>
      <Popover.Dropdown className={styles.dropdown} aria-label="Use the portal as">
        <p className={styles.label}>Use the portal as</p>
        <ul className={styles.options}>
          {bootstrap.users.map((candidate) => (
            <li key={candidate.id}>
              <UnstyledButton
                className={styles.option}
                aria-current={candidate.id === user.id}
                onClick={() => become(candidate.id)}
              >
                <span>
                  <bdi className={styles.optionName}>{fullName(candidate)}</bdi>
                  <span className={styles.role}>{describe(candidate)}</span>
                </span>
                {candidate.id === user.id && <IconCheck size={16} aria-hidden />}
              </UnstyledButton>
            </li>
          ))}
        </ul>
      </Popover.Dropdown>
    </Popover>
  );
}
