import {
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
import { Column, Note } from '@tandem/ui';
import type { CardLocale } from '../locale';
import type { AssetsView } from '../view/assets-view';
import { Sentence } from './TouchLine';

/** Content consumed, one row for each asset. */
export function Assets({ assets, locale }: { assets: AssetsView; locale: CardLocale }) {
  const { phrase } = locale.phrases;
  return (
    <Column testId="assets">
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
                <Note>{type}</Note>
                {buyingAction && <StatusTag variant="success">{buyingAction}</StatusTag>}
              </TableCell>
              <TableCell align="right">{touches}</TableCell>
              <TableCell>{last}</TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
      {assets.more && <Note>{assets.more}</Note>}
    </Column>
  );
}
