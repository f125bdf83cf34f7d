import { UnstyledButton } from '@mantine/core';
import { IconChevronDown, IconChevronRight } from '@tabler/icons-react';
import { useId, useState, type ReactNode } from 'react';
import styles from './Disclosure.module.css';

interface Props {
  title: ReactNode;
  /** Shown at the end of the heading, e.g. a count. */
  aside?: ReactNode;
  startsOpen?: boolean;
  children: ReactNode;
}

/** A section that opens and closes; what is closed is not rendered, so that long groups cost nothing. */
export function Disclosure({ title, aside, startsOpen = false, children }: Props) {
  const [open, setOpen] = useState(startsOpen);
  const contentId = useId();
  const Chevron = open ? IconChevronDown : IconChevronRight;
  return (
    <section className={`surface ${styles.section}`}>
      <h2 className={styles.heading}>
        <UnstyledButton
          className={styles.button}
          aria-expanded={open}
          aria-controls={open ? contentId : undefined}
          onClick={() => setOpen(!open)}
        >
          <Chevron size={16} aria-hidden />
          <span className={styles.title}>{title}</span>
          {aside !== undefined && <span className={styles.aside}>{aside}</span>}
        </UnstyledButton>
      </h2>
      {open && (
        <div id={contentId} className={styles.content}>
          {children}
        </div>
      )}
    </section>
  );
}
