import { Flex, Heading, Text } from '@hubspot/ui-extensions';
import { Grid } from '../../group-members/parts/Grid';
import { Tags } from '../../group-members/parts/Tags';
import type { DealLocale } from '../locale';
import type { RoleRow } from '../view/coverage-view';

/** The roles that the agreement requires, and which are missing or have gone cold. Nothing when it requires none. */
export function RequiredRoles({ roles, locale }: { roles: RoleRow[]; locale: DealLocale }) {
  const { phrase } = locale.phrases;
  if (roles.length === 0) return null;
  return (
    <Flex direction="column" gap="small">
      <Heading>{phrase('requiredRoles')}</Heading>
      <Grid
        columns={[
          { title: phrase('role') },
          { title: phrase('filled'), isFigure: true },
          { title: phrase('stateEngaged'), isFigure: true },
        ]}
        rows={roles.map(({ key, name, filled, engaged, tags }) => ({
          key,
          cells: [
            <Flex key="role" direction="column" gap="extra-small">
              <Text>{name}</Text>
              <Tags tags={tags} />
            </Flex>,
            filled,
            engaged,
          ],
        }))}
        testId="required-roles"
      />
    </Flex>
  );
}
