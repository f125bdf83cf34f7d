import { Button, Heading } from '@hubspot/ui-extensions';
import { Column } from '@tandem/ui';
import { Grid } from '../../group-members/parts/Grid';
import { memberCells, memberColumns } from '../../group-members/parts/MemberCells';
import { Pages } from '../../group-members/parts/Pages';
import type { Direction } from '../../group-members/group-state';
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

/** The people of the deal, the most engaged first, with their roles, which can be set here. */
export function Members({ members, editor, disabled, locale, onTurn }: MembersProps) {
  const { phrase } = locale.phrases;
  const { draft } = editor;
  const rows = members.rows.map(({ member, current, choice }) => ({
    key: member.contactId,
    cells: memberCells(
      member,
      <Button
        size="extra-small"
        variant="transparent"
        disabled={draft?.sending === true}
        onClick={() => editor.open(current)}
        testId={`set-role-${member.contactId}`}
      >
        {phrase('setRole')}
      </Button>,
    ),
    below: draft?.contactId === member.contactId && (
      <RoleForm choice={choice} draft={draft} editor={editor} locale={locale} />
    ),
  }));
  return (
    <Column>
      <Heading>{phrase('people')}</Heading>
      <Grid columns={memberColumns(locale)} words={2} rows={rows} testId="members" />
      <Pages page={members.page} locale={locale} disabled={disabled} testId="member-pages" onTurn={onTurn} />
    </Column>
  );
}
