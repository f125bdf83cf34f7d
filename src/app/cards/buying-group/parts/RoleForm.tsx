import { Button, Flex, LoadingButton, MultiSelect } from '@hubspot/ui-extensions';
import { Column, editFailureView, FailurePanel } from '@tandem/ui';
import type { DealLocale } from '../locale';
import type { RoleDraft, RoleEditor } from '../useRoleEditor';
import type { RoleChoiceView } from '../view/role-view';

interface RoleFormProps {
  choice: RoleChoiceView;
  draft: RoleDraft;
  editor: RoleEditor;
  locale: DealLocale;
}

/** All roles of one person. A choice that could not be saved stays. */
export function RoleForm({ choice, draft, editor, locale }: RoleFormProps) {
  const { phrase } = locale.phrases;
  return (
    <Column>
      <MultiSelect
        name="roles"
        label={choice.label}
        description={choice.hint}
        options={choice.options}
        value={draft.roles}
        readOnly={draft.sending}
        onChange={(roles) => editor.choose(roles.map(String))}
        testId="roles"
      />
      {draft.failure && (
        <FailurePanel
          failure={draft.failure}
          view={editFailureView(draft.failure, locale)}
          title={phrase('roleNotSaved')}
          locale={locale}
          onRetry={editor.save}
        />
      )}
      <Flex gap="small" wrap>
        <LoadingButton
          variant="primary"
          size="small"
          loading={draft.sending}
          resultIconName={draft.failure ? 'warning' : 'success'}
          onClick={editor.save}
          testId="save-role"
        >
          {phrase('save')}
        </LoadingButton>
        <Button size="small" disabled={draft.sending} onClick={editor.cancel} testId="cancel-role">
          {phrase('cancel')}
        </Button>
      </Flex>
    </Column>
  );
}
