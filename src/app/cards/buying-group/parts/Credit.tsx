import {
  Flex,
  Heading,
  Link,
  Select,
  StatusTag,
  Table,
  TableBody,
  TableCell,
  TableFooter,
  TableHead,
  TableHeader,
  TableRow,
  Text,
} from '@hubspot/ui-extensions';
import type { AttributionModel } from '@tandem/contracts';
import { Figures } from '../../group-members/parts/Figures';
import type { DealLocale } from '../locale';
import type { CreditRow, CreditView } from '../view/credit-view';
import { modelOptions } from '../view/model-view';

interface CreditProps {
  credit: CreditView;
  /** The model asked for; the rows are of the last answer. */
  model: AttributionModel;
  disabled: boolean;
  locale: DealLocale;
  onChoose: (model: AttributionModel) => void;
}

/** The touches' credit for the deal under a model of the reader's choice. */
export function Credit({ credit, model, disabled, locale, onChoose }: CreditProps) {
  const { phrase } = locale.phrases;
  return (
    <Flex direction="column" gap="small" testId="credit">
      <Heading>{phrase('credit')}</Heading>
      <Select
        name="model"
        label={phrase('model')}
        options={modelOptions(locale)}
        value={model}
        readOnly={disabled}
        description={credit.model}
        onChange={(chosen) => onChoose(chosen as AttributionModel)}
        testId="model"
      />
      {credit.notFound && <Text>{credit.notFound}</Text>}
      {credit.rows.length === 0 ? (
        <Text>{phrase('noCredit')}</Text>
      ) : (
        <>
          <CreditTable credit={credit} locale={locale} />
          <CampaignTable campaigns={credit.campaigns} locale={locale} />
          <Figures figures={credit.sides} />
          <Text variant="microcopy">{phrase('howSides')}</Text>
        </>
      )}
    </Flex>
  );
}

function CreditTable({ credit, locale }: { credit: CreditView; locale: DealLocale }) {
  const { phrase } = locale.phrases;
  return (
    <Table density="condensed" flush testId="credits">
      <TableHead>
        <TableRow>
          <TableHeader>{phrase('touch')}</TableHeader>
          <TableHeader align="right">{phrase('share')}</TableHeader>
        </TableRow>
      </TableHead>
      <TableBody>
        {credit.rows.map((row) => (
          <TableRow key={row.key}>
            <TableCell>
              <CreditedTouch row={row} />
            </TableCell>
            <TableCell align="right">{row.percent}</TableCell>
          </TableRow>
        ))}
      </TableBody>
      <TableFooter>
        <TableRow>
          <TableCell>{phrase('total')}</TableCell>
          <TableCell align="right">{credit.total}</TableCell>
        </TableRow>
      </TableFooter>
    </Table>
  );
}

function CreditedTouch({ row: { what, link, detail, milestones } }: { row: CreditRow }) {
  return (
    <Flex direction="column" gap="flush">
      {link ? <Link href={link}>{what}</Link> : <Text>{what}</Text>}
      {detail && <Text variant="microcopy">{detail}</Text>}
      {milestones.length > 0 && (
        <Flex gap="extra-small" wrap>
          {milestones.map((milestone) => (
            <StatusTag key={milestone}>{milestone}</StatusTag>
          ))}
        </Flex>
      )}
    </Flex>
  );
}

function CampaignTable({ campaigns, locale }: { campaigns: CreditView['campaigns']; locale: DealLocale }) {
  const { phrase } = locale.phrases;
  return (
    <Table density="condensed" flush testId="campaign-credits">
      <TableHead>
        <TableRow>
          <TableHeader>{phrase('campaign')}</TableHeader>
          <TableHeader align="right">{phrase('share')}</TableHeader>
        </TableRow>
      </TableHead>
      <TableBody>
        {campaigns.map(({ name, percent }, index) => (
          <TableRow key={index}>
            <TableCell>{name}</TableCell>
            <TableCell align="right">{percent}</TableCell>
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
}
