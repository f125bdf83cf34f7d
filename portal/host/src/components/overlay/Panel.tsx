import { Box, Drawer } from '@mantine/core';
import cardColors from '../support/card-colors.module.css';
import { shortSize } from '../support/sizes';
import { type BaseProps, type Size } from '../support/types';
import { OverlayContext } from './overlay-context';
import { useDialog } from './use-dialog';
import styles from './overlay.module.css';

interface PanelProps extends BaseProps {
  'aria-label'?: string;
  id: string;
  onOpen?: () => void;
  onClose?: () => void;
  width?: Size;
  title?: string;
  variant?: 'modal' | 'default';
}

const widths = { xs: 400, sm: 400, md: 560, lg: 760, xl: 760 };

/** A panel at the side of the page. Its default variant leaves the page usable, `modal` does not. */
export function Panel({
  id,
  title,
  width,
  variant = 'default',
  children,
  onOpen,
  onClose,
  ...props
}: PanelProps) {
  const { opened, close } = useDialog({ id, onOpen, onClose });
  const modal = variant === 'modal';
  return (
    <Drawer.Root
      opened={opened}
      onClose={close}
      position="right"
      size={widths[shortSize(width, 'sm')]}
      trapFocus={modal}
      lockScroll={modal}
      returnFocus
      className={cardColors.colors}
      classNames={{ content: styles.panel, body: styles.panelBody }}
      data-testid={props.testId}
    >
      {modal && <Drawer.Overlay />}
      <Drawer.Content aria-label={title ? undefined : (props['aria-label'] ?? id)} aria-modal={modal}>
        <Drawer.Header className={styles.header}>
          {title && <Drawer.Title className={styles.title}>{title}</Drawer.Title>}
          <Drawer.CloseButton aria-label="Close" />
        </Drawer.Header>
        <Drawer.Body p={0}>
          <OverlayContext.Provider value={null}>{children}</OverlayContext.Provider>
        </Drawer.Body>
      </Drawer.Content>
    </Drawer.Root>
  );
}

export function PanelBody({ children, testId }: BaseProps) {
  return (
    <Box p="md" className={styles.panelScroll} data-testid={testId}>
      {children}
    </Box>
  );
}

export function PanelSection({ children, flush, testId }: BaseProps & { flush?: boolean }) {
  return (
    <Box component="section" mb={flush ? 0 : 'lg'} data-testid={testId}>
      {children}
    </Box>
  );
}

export function PanelFooter({ children, testId }: BaseProps) {
  return (
    <Box className={styles.footer} data-testid={testId}>
      {children}
    </Box>
  );
}
