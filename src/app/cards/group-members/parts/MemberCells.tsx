import type { ReactNode } from 'react';
import { StatusTag, Text } from '@hubspot/ui-extensions';
import { Column, Note, Row } from '@tandem/ui';
import type { GroupLocale } from '../group-locale';
import type { MemberView } from '../view/member-view';
import { PersonCell } from './PersonCell';

/** The columns of `memberCells`; two of them are of words. */
export const memberColumns = ({ phrases: { phrase } }: GroupLocale) => [
  `${phrase('people')} · ${phrase('role')}`,
  `${phrase('engagement')} · ${phrase('last')}`,
  phrase('touches'),
];

/** Who a person is, how engaged, what they did last and how much of the group's touches is theirs. */
export const memberCells = (member: MemberView, besideRole: ReactNode) => [
  <PersonCell key="person" member={member}>
    {besideRole}
  </PersonCell>,
  <Column key="engagement" gap="flush">
    <Row>
      {member.level && <StatusTag variant={member.level.variant}>{member.level.label}</StatusTag>}
      <Note>{member.state}</Note>
    </Row>
    <Text>{member.lastTouch}</Text>
    {member.basis && <Note>{member.basis}</Note>}
  </Column>,
  member.touches,
];
