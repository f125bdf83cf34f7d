import { Accordion } from '@hubspot/ui-extensions';
import type { GroupLocale } from '../group-locale';
import type { ReasonView } from '../view/reasons-view';
import { Grid } from './Grid';

/** What makes up the group's score, closed until somebody asks. Nothing without a score. */
export function Reasons({ rows, locale }: { rows: ReasonView[]; locale: GroupLocale }) {
  const { phrase } = locale.phrases;
  if (rows.length === 0) return null;
  const columns = [phrase('touches'), phrase('points')];
  return (
    <Accordion title={columns.join(' · ')} size="small" testId="reasons">
      <Grid columns={columns} words={1} rows={rows} testId="reason-table" />
    </Accordion>
  );
}
