import type { ReactNode } from 'react';
import { StatusTag, Text } from '@hubspot/ui-extensions';
import { Column, Note, Row } from '@tandem/ui';
import type { GroupLocale } from '../group-locale';
import type { MemberView } from '../view/member-view';
import type { Column as TableColumn } from './Grid';
import { PersonCell } from './PersonCell';

/** The columns of `memberCells`. */
export const memberColumns = ({ phrases: { phrase } }: GroupLocale): TableColumn[] => [
  { title: `${phrase('people')} · ${phrase('role')}` },
  { title: `${phrase('engagement')} · ${phrase('lastTouch')}` },
  { title: phrase('touches'), isFigure: true },
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
