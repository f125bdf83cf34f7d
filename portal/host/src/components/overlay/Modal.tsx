import { Box, Modal as MantineModal } from '@mantine/core';
import cardColors from '../support/card-colors.module.css';
import { shortSize } from '../support/sizes';
import { type BaseProps, type Size } from '../support/types';
import { OverlayContext } from './overlay-context';
import { useDialog } from './use-dialog';
import styles from './overlay.module.css';

interface ModalProps extends BaseProps {
  'aria-label'?: string;
  id: string;
  onOpen?: () => void;
  onClose?: () => void;
  width?: Size;
  title?: string;
  variant?: 'danger' | 'default';
}

const widths = { xs: 420, sm: 420, md: 620, lg: 860, xl: 860 };

/** A dialog over the page; the rest of the page waits until it is closed. */
export function Modal({ id, title, width, variant, children, onOpen, onClose, ...props }: ModalProps) {
  const { opened, close } = useDialog({ id, onOpen, onClose });
  return (
    <MantineModal
      opened={opened}
      onClose={close}
      size={widths[shortSize(width, 'sm')]}
      title={title}
      aria-label={title ? undefined : (props['aria-label'] ?? id)}
      padding={0}
      className={cardColors.colors}
      classNames={{ header: variant === 'danger' ? styles.dangerHeader : styles.header, title: styles.title }}
      closeButtonProps={{ 'aria-label': 'Close' }}
      data-testid={props.testId}
    >
      <OverlayContext.Provider value={null}>{children}</OverlayContext.Provider>
    </MantineModal>
  );
}

export function ModalBody({ children, testId }: BaseProps) {
  return (
    <Box p="md" data-testid={testId}>
      {children}
    </Box>
  );
}

export function ModalFooter({ children, testId }: BaseProps) {
  return (
    <Box className={styles.footer} data-testid={testId}>
      {children}
    </Box>
  );
}
