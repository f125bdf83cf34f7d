import { Flex, Heading, Select, Text } from '@hubspot/ui-extensions';
import type { AttributionModel } from '@tandem/contracts';
import { Figures } from '../../group-members/parts/Figures';
import { Grid } from '../../group-members/parts/Grid';
import { Tags } from '../../group-members/parts/Tags';
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
  const share = { title: phrase('credit'), isFigure: true };
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
        <Text>{phrase('notEnough')}</Text>
      ) : (
        <>
          <Grid
            columns={[{ title: phrase('touches') }, share]}
            rows={credit.rows.map((row) => ({
              key: row.key,
              cells: [<CreditedTouch key="touch" row={row} />, row.percent],
            }))}
            testId="credits"
          />
          <Grid
            columns={[{ title: phrase('campaigns') }, share]}
            rows={credit.campaigns.map(({ key, name, percent }) => ({ key, cells: [name, percent] }))}
            testId="campaign-credits"
          />
          <Figures figures={credit.sides} testId="sides" />
          <Text variant="microcopy">{phrase('howSides')}</Text>
        </>
      )}
    </Flex>
  );
}

function CreditedTouch({ row: { what, detail, milestones } }: { row: CreditRow }) {
  return (
    <Flex direction="column" gap="flush">
      <Text>{what}</Text>
      {detail && <Text variant="microcopy">{detail}</Text>}
      {milestones.length > 0 && <Tags tags={milestones} />}
    </Flex>
  );
}
