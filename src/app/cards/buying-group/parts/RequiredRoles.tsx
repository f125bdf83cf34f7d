import {
  Flex,
  Heading,
  StatusTag,
  Table,
  TableBody,
  TableCell,
  TableHead,
  TableHeader,
  TableRow,
  Text,
} from '@hubspot/ui-extensions';
import type { DealLocale } from '../locale';
import type { RoleRow } from '../view/coverage-view';

/** The roles that the agreement requires, and which are missing or have gone cold. */
export function RequiredRoles({ roles, locale }: { roles: RoleRow[]; locale: DealLocale }) {
  const { phrase } = locale.phrases;
  return (
    <Flex direction="column" gap="small" testId="required-roles">
      <Heading>{phrase('requiredRoles')}</Heading>
      {roles.length === 0 ? (
        <Text>{phrase('noRolesRequired')}</Text>
      ) : (
        <Table density="condensed" flush>
          <TableHead>
            <TableRow>
              <TableHeader>{phrase('role')}</TableHeader>
              <TableHeader align="right">{phrase('required')}</TableHeader>
              <TableHeader align="right">{phrase('filled')}</TableHeader>
              <TableHeader align="right">{phrase('stateEngaged')}</TableHeader>
              <TableHeader>{phrase('state')}</TableHeader>
            </TableRow>
          </TableHead>
          <TableBody>
            {roles.map(({ role, required, assigned, engaged, tags }) => (
              <TableRow key={role}>
                <TableCell>{role}</TableCell>
                <TableCell align="right">{required}</TableCell>
                <TableCell align="right">{assigned}</TableCell>
                <TableCell align="right">{engaged}</TableCell>
                <TableCell>
                  <Flex gap="extra-small" wrap>
                    {tags.map(({ label, variant }) => (
                      <StatusTag key={label} variant={variant}>
                        {label}
                      </StatusTag>
                    ))}
                  </Flex>
                </TableCell>
              </TableRow>
            ))}
          </TableBody>
        </Table>
      )}
    </Flex>
  );
}
