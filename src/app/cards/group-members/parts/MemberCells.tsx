import { Flex, StatusTag, TableCell, TableHeader, Text } from '@hubspot/ui-extensions';
import type { GroupLocale } from '../group-locale';
import type { MemberView } from '../view/member-view';

/** The headings of `EngagementCells`. */
export function EngagementHeaders({ locale }: { locale: GroupLocale }) {
  const { phrase } = locale.phrases;
  return (
    <>
      <TableHeader>{phrase('engagement')}</TableHeader>
      <TableHeader>{phrase('lastTouch')}</TableHeader>
      <TableHeader align="right">{phrase('touches')}</TableHeader>
    </>
  );
}

/** How engaged a person is, what they did last and how much of the group's touches is theirs. */
export function EngagementCells({ member }: { member: MemberView }) {
  return (
    <>
      <TableCell>
        <Flex direction="column" gap="flush" align="start">
          <StatusTag variant={member.level.variant}>{member.level.label}</StatusTag>
          <Text variant="microcopy">{member.state}</Text>
        </Flex>
      </TableCell>
      <TableCell>
        <Text>{member.lastTouch}</Text>
        {member.basis && <Text variant="microcopy">{member.basis}</Text>}
      </TableCell>
      <TableCell align="right">{member.touches}</TableCell>
    </>
  );
}
