import { Heading, Text } from '@hubspot/ui-extensions';
import { Column } from '@tandem/ui';
import { Grid } from '../../group-members/parts/Grid';
import { Tags } from '../../group-members/parts/Tags';
import type { DealLocale } from '../locale';
import type { RoleRow } from '../view/coverage-view';

/** The roles that the agreement requires, and which are missing or have gone cold. Nothing when it requires none. */
export function RequiredRoles({ roles, locale }: { roles: RoleRow[]; locale: DealLocale }) {
  const { phrase } = locale.phrases;
  if (roles.length === 0) return null;
  return (
    <Column>
      <Heading>{phrase('requiredRoles')}</Heading>
      <Grid
        columns={[phrase('role'), phrase('filled'), phrase('stateEngaged')]}
        words={1}
        rows={roles.map(({ key, name, filled, engaged, tags }) => ({
          key,
          cells: [
            <Column key="role" gap="extra-small">
              <Text>{name}</Text>
              <Tags tags={tags} />
            </Column>,
            filled,
            engaged,
          ],
        }))}
        testId="required-roles"
      />
    </Column>
  );
}
