import { Flex, Heading, Text } from '@hubspot/ui-extensions';
import { CrmActionLink } from '@hubspot/ui-extensions/crm';
import type { HygieneView } from '@tandem/contracts';
import { Grid } from '../../group-members/parts/Grid';
import type { QualityLocale } from '../locale';
import { duplicateItems, objectTypeIdOf } from '../view/duplicates-view';

/** Records that may be this one, side by side with it, each leading to its record. Nothing when there are none. */
export function Duplicates({ view, locale }: { view: HygieneView; locale: QualityLocale }) {
  const { phrase } = locale.phrases;
  const items = duplicateItems(view, locale);
  if (items.length === 0) return null;
  const columns = [phrase('field'), phrase('here'), phrase('there')];
  return (
    <Flex direction="column" gap="small" testId="duplicates">
      <Heading>{phrase('duplicates')}</Heading>
      {items.map(({ id, name, likelihood, reasons, rows }) => (
        <Flex key={id} direction="column" gap="extra-small">
          <Flex gap="small" align="center" wrap>
            <CrmActionLink
              actionType="RECORD_APP_LINK"
              actionContext={{ objectTypeId: objectTypeIdOf(view), objectId: Number(id) }}
            >
              {name}
            </CrmActionLink>
            <Text>{likelihood}</Text>
          </Flex>
          {reasons.map((reason) => (
            <Text key={reason} variant="microcopy">
              {reason}
            </Text>
          ))}
          <Grid
            columns={columns}
            rows={rows.map(({ key, label, here, there, verdict }) => ({
              key,
              cells: [
                <Flex key="label" direction="column" gap="flush">
                  <Text>{label}</Text>
                  <Text variant="microcopy">{verdict}</Text>
                </Flex>,
                here,
                there,
              ],
            }))}
            testId={`compared-${id}`}
          />
        </Flex>
      ))}
    </Flex>
  );
}
