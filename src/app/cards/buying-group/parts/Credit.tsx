import { useState } from 'react';
import { Button, Heading, Select, Text } from '@hubspot/ui-extensions';
import type { AttributionModel, BuyingGroupView } from '@tandem/contracts';
import { Column, Note } from '@tandem/ui';
import { Figures } from '../../group-members/parts/Figures';
import { Grid } from '../../group-members/parts/Grid';
import { Tags } from '../../group-members/parts/Tags';
import type { DealLocale } from '../locale';
import { creditView, othersKey } from '../view/credit-view';
import type { CreditRow } from '../view/credit-view';
import { modelOptions } from '../view/model-view';

interface CreditProps {
  view: BuyingGroupView;
  /** The model asked for; the rows are of the last answer. */
  model: AttributionModel;
  disabled: boolean;
  locale: DealLocale;
  onChoose: (model: AttributionModel) => void;
}

/** Touches that are listed until somebody asks for all that the function gave. */
const atFirst = 10;

/** The touches' credit for the deal under a model of the reader's choice. */
export function Credit({ view, model, disabled, locale, onChoose }: CreditProps) {
  const { phrase } = locale.phrases;
  const [shown, show] = useState(atFirst);
  const credit = creditView(view, shown, locale);
  return (
    <Column testId="credit">
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
            columns={[phrase('touches'), phrase('credit')]}
            words={1}
            rows={credit.rows.map((row) => ({
              key: row.key,
              cells: [
                row.key === othersKey && credit.canShowMore ? (
                  <Button key="more" size="extra-small" onClick={() => show(Infinity)} testId="more-credits">
                    {row.what}
                  </Button>
                ) : (
                  <CreditedTouch key="touch" row={row} />
                ),
                row.percent,
              ],
            }))}
            testId="credits"
          />
          <Grid
            columns={[phrase('campaigns'), phrase('credit')]}
            words={1}
            rows={credit.campaigns.map(({ key, what, percent }) => ({ key, cells: [what, percent] }))}
            testId="campaign-credits"
          />
          <Figures figures={credit.sides} testId="sides" />
          <Note>{phrase('howSides')}</Note>
        </>
      )}
    </Column>
  );
}

function CreditedTouch({ row: { what, detail, milestones } }: { row: CreditRow }) {
  return (
    <Column gap="flush">
      <Text>{what}</Text>
      {detail && <Note>{detail}</Note>}
      {milestones && <Tags tags={milestones} />}
    </Column>
  );
}
