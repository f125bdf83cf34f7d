import type { ReactNode } from 'react';
import { Flex, StatusTag, Text } from '@hubspot/ui-extensions';
import type { GroupLocale } from '../group-locale';
import type { MemberView } from '../view/member-view';
import type { Column } from './Grid';
import { PersonCell } from './PersonCell';

/** The columns of `memberCells`. */
export const memberColumns = ({ phrases: { phrase } }: GroupLocale): Column[] => [
  { title: `${phrase('people')} · ${phrase('role')}` },
  { title: `${phrase('engagement')} · ${phrase('lastTouch')}` },
  { title: phrase('touches'), isFigure: true },
];

/** Who a person is, how engaged, what they did last and how much of the group's touches is theirs. */
export const memberCells = (member: MemberView, besideRole: ReactNode) => [
  <PersonCell key="person" member={member}>
    {besideRole}
  </PersonCell>,
  <Flex key="engagement" direction="column" gap="flush">
    <Flex gap="small" align="center" wrap>
      {member.level && <StatusTag variant={member.level.variant}>{member.level.label}</StatusTag>}
      <Text variant="microcopy">{member.state}</Text>
    </Flex>
    <Text>{member.lastTouch}</Text>
    {member.basis && <Text variant="microcopy">{member.basis}</Text>}
  </Flex>,
  member.touches,
];
