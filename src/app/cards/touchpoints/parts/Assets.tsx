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
import type { CardLocale } from '../locale';
import type { AssetsView } from '../view/assets-view';
import { Sentence } from './TouchLine';

/** Content consumed, one row for each asset. */
export function Assets({ assets, locale }: { assets: AssetsView; locale: CardLocale }) {
  const { phrase } = locale.phrases;
  return (
    <Flex direction="column" gap="small" testId="assets">
      <Heading>{phrase('assets')}</Heading>
      <Table density="condensed" flush>
        <TableHead>
          <TableRow>
            <TableHeader>{phrase('asset')}</TableHeader>
            <TableHeader align="right">{phrase('touches')}</TableHeader>
            <TableHeader>{phrase('last')}</TableHeader>
          </TableRow>
        </TableHead>
        <TableBody>
          {assets.rows.map(({ key, name, type, link, touches, last, buyingAction }) => (
            <TableRow key={key}>
              <TableCell>
                <Text>
                  <Sentence text={name} link={link} />
                </Text>
                <Text variant="microcopy">{type}</Text>
                {buyingAction && <StatusTag variant="success">{buyingAction}</StatusTag>}
              </TableCell>
              <TableCell align="right">{touches}</TableCell>
              <TableCell>{last}</TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
      {assets.more && <Text variant="microcopy">{assets.more}</Text>}
    </Flex>
  );
}
