import type { ComponentProps } from 'react';
import { Flex, Text } from '@hubspot/ui-extensions';

/** One below the other. Each of these stands here once because every card's bundle carries what its pieces repeat. */
export const Column = (props: ComponentProps<typeof Flex>) => (
  <Flex direction="column" gap="small" {...props} />
);

/** Side by side, as far as there is room. */
export const Row = (props: ComponentProps<typeof Flex>) => (
  <Flex gap="small" align="center" wrap {...props} />
);

/** Small print. */
export const Note = (props: ComponentProps<typeof Text>) => <Text variant="microcopy" {...props} />;
