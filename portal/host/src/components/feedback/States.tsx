import { Box, Group, Loader, Stack, Text, Title } from '@mantine/core';
import { Illustration } from '../text/Illustration';
import { useCardRuntime } from '../../extension/card-runtime';
import { shortSize } from '../support/sizes';
import { type BaseProps, type Size } from '../support/types';

function StateTitle({ text }: { text: string }) {
  const { location } = useCardRuntime().props;
  return (
    <Title order={location === 'pages' || location === 'settings' ? 2 : 3} size="h4" dir="auto">
      {text}
    </Title>
  );
}

interface EmptyStateProps extends BaseProps {
  flush?: boolean;
  title?: string;
  layout?: 'horizontal' | 'vertical';
  reverseOrder?: boolean;
  imageWidth?: number;
  imageName?: string;
}

/** Says that there is nothing yet, and what to do about it. */
export function EmptyState({
  title = 'All is not lost.',
  layout = 'horizontal',
  imageName = 'emptyStateCharts',
  ...props
}: EmptyStateProps) {
  const { flush, reverseOrder, imageWidth = 250 } = props;
  const vertical = layout === 'vertical';
  const picture = (
    <Box aria-hidden>
      <Illustration
        name={imageName}
        alt=""
        width={Math.min(imageWidth, 140)}
        height={Math.min(imageWidth, 140)}
      />
    </Box>
  );
  const words = (
    <Stack gap="xs" style={{ flex: '1 1 200px', textAlign: vertical ? 'center' : 'start' }}>
      <StateTitle text={title} />
      <Box>{props.children}</Box>
    </Stack>
  );
  return (
    <Box
      my={flush ? 0 : 'lg'}
      style={{
        display: 'flex',
        flexDirection: vertical ? 'column' : 'row',
        flexWrap: vertical ? 'nowrap' : 'wrap',
        alignItems: 'center',
        justifyContent: 'center',
        gap: 24,
      }}
      data-testid={props.testId}
    >
      {reverseOrder
        ? [<Box key="picture">{picture}</Box>, <Box key="words">{words}</Box>]
        : [<Box key="words">{words}</Box>, <Box key="picture">{picture}</Box>]}
    </Box>
  );
}

interface ErrorStateProps extends BaseProps {
  title?: string;
  type?: 'error' | 'support' | 'lock';
}

const errorPictures = { error: 'errorGeneral', support: 'customerSupport', lock: 'lock' };

/** Says that something went wrong. */
export function ErrorState({
  title = 'Something went wrong.',
  type = 'error',
  children,
  testId,
}: ErrorStateProps) {
  return (
    <Stack align="center" gap="sm" my="lg" ta="center" data-testid={testId}>
      <Box aria-hidden>
        <Illustration name={errorPictures[type]} alt="" width={96} height={96} />
      </Box>
      <StateTitle text={title} />
      <Box>{children}</Box>
    </Stack>
  );
}

interface SpinnerProps extends BaseProps {
  label: string;
  showLabel?: boolean;
  size?: Size;
  layout?: 'inline' | 'centered';
}

export function LoadingSpinner({ label, showLabel, size, layout = 'inline', testId }: SpinnerProps) {
  const mantineSize = { xs: 'xs', sm: 'sm', md: 'md', lg: 'md', xl: 'md' }[shortSize(size, 'sm')];
  return (
    <Group
      role="status"
      aria-label={label}
      gap="sm"
      justify={layout === 'centered' ? 'center' : 'flex-start'}
      data-testid={testId}
    >
      <Loader size={mantineSize} aria-hidden />
      {showLabel && (
        <Text size="sm" dir="auto" aria-hidden>
          {label}
        </Text>
      )}
    </Group>
  );
}
