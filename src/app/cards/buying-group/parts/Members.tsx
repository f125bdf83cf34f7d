import { Fragment } from 'react';
import {
  Button,
  Flex,
  Heading,
  Table,
  TableBody,
  TableCell,
  TableHead,
  TableHeader,
  TableRow,
  Text,
} from '@hubspot/ui-extensions';
import { EngagementCells, EngagementHeaders } from '../../group-members/parts/MemberCells';
import { Pages } from '../../group-members/parts/Pages';
import { PersonCell } from '../../group-members/parts/PersonCell';
import type { Direction } from '../../group-members/useGroup';
import type { DealLocale } from '../locale';
import type { RoleEditor } from '../useRoleEditor';
import type { MembersView } from '../view/members-view';
import { RoleForm } from './RoleForm';

interface MembersProps {
  members: MembersView;
  editor: RoleEditor;
  disabled: boolean;
  locale: DealLocale;
  onTurn: (direction: Direction) => void;
}

const columns = 5;

/** The people of the deal, the most engaged first, with their roles, which can be set here. */
export function Members({ members, editor, disabled, locale, onTurn }: MembersProps) {
  const { phrase } = locale.phrases;
  const { draft } = editor;
  return (
    <Flex direction="column" gap="small" testId="members">
      <Heading>{phrase('people')}</Heading>
      <Table density="condensed" flush>
        <TableHead>
          <TableRow>
            <TableHeader>{phrase('person')}</TableHeader>
            <TableHeader>{phrase('role')}</TableHeader>
            <EngagementHeaders locale={locale} />
          </TableRow>
        </TableHead>
        <TableBody>
          {members.rows.map(({ member, current, choice }) => (
            <Fragment key={member.contactId}>
              <TableRow testId={`member-${member.contactId}`}>
                <TableCell>
                  <PersonCell member={member} />
                </TableCell>
                <TableCell>
                  <Text>{member.roles}</Text>
                  <Button
                    size="extra-small"
                    variant="transparent"
                    disabled={draft?.sending === true}
                    onClick={() => editor.open(current)}
                    testId={`set-role-${member.contactId}`}
                  >
                    {phrase('setRole')}
                  </Button>
                </TableCell>
                <EngagementCells member={member} />
              </TableRow>
              {draft?.contactId === member.contactId && (
                <TableRow>
                  <TableCell colSpan={columns}>
                    <RoleForm choice={choice} draft={draft} editor={editor} locale={locale} />
                  </TableCell>
                </TableRow>
              )}
            </Fragment>
          ))}
        </TableBody>
      </Table>
      <Pages
        page={members.page}
        labels={{ back: phrase('moreEngaged'), on: phrase('lessEngaged') }}
        disabled={disabled}
        testId="member-pages"
        onTurn={onTurn}
      />
      {members.inDepth && <Text variant="microcopy">{members.inDepth}</Text>}
    </Flex>
  );
}
