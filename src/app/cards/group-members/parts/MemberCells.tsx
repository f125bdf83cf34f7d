import { Flex, StatusTag, Text } from '@hubspot/ui-extensions';
import type { GroupLocale } from '../group-locale';
import type { MemberView } from '../view/member-view';
import type { Column } from './Grid';

/** The columns of `engagementCells`. */
export const engagementColumns = ({ phrases }: GroupLocale): Column[] => [
  { title: `${phrases.phrase('engagement')} · ${phrases.phrase('lastTouch')}` },
  { title: phrases.phrase('touches'), isFigure: true },
];

/** How engaged a person is, what they did last and how much of the group's touches is theirs. */
export const engagementCells = ({ level, state, lastTouch, basis, touches }: MemberView) => [
  <Flex key="engagement" direction="column" gap="flush">
    <Flex gap="small" align="center" wrap>
      <StatusTag variant={level.variant}>{level.label}</StatusTag>
      <Text variant="microcopy">{state}</Text>
    </Flex>
    <Text>{lastTouch}</Text>
    {basis && <Text variant="microcopy">{basis}</Text>}
  </Flex>,
  touches,
];
