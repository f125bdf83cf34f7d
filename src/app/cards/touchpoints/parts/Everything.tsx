import { Alert, Heading } from '@hubspot/ui-extensions';
import type { TouchpointsView } from '@tandem/contracts';
import { EngagementLine, engagementWords } from '@tandem/ui';
import type { CardLocale } from '../locale';
import type { Touchpoints } from '../useTouchpoints';
import { assetsView } from '../view/assets-view';
import { briefOf } from '../view/brief';
import { filterView } from '../view/filter-view';
import { formulaLines } from '../view/formula-view';
import { journeyRows } from '../view/journey-view';
import { logView } from '../view/log-view';
import { originRows } from '../view/origin-view';
import { reasonsOf } from '../view/reasons-view';
import { touchLine } from '../view/touch-line';
import { weeksView } from '../view/weeks-view';
import { Assets } from './Assets';
import { Brief } from './Brief';
import { Filters } from './Filters';
import { Formula } from './Formula';
import { Journey } from './Journey';
import { Log } from './Log';
import { Moments, Period } from './Moments';
import { Reasons } from './Reasons';
import { Weeks } from './Weeks';

interface EverythingProps {
  view: TouchpointsView;
  touchpoints: Touchpoints;
  locale: CardLocale;
}

/** All that is known about a person who had a touch, most telling first. */
export function Everything({ view, touchpoints, locale }: EverythingProps) {
  const { state, portalId } = touchpoints;
  const { phrase } = locale.phrases;
  const { writeBack } = view;
  const look = { locale, now: view.asOf, portalId };
  const filters = filterView(view, state.query.filter, locale);
  const log = logView(view, state, look);
  const assets = assetsView(view, locale);
  return (
    <>
      <Heading>{phrase('level')}</Heading>
      <EngagementLine words={engagementWords(view.engagement, locale)} />
      <Brief lines={briefOf(view, look)} locale={locale} />
      <Reasons reasons={reasonsOf(view, look)} locale={locale} />
      <Formula lines={formulaLines(view, locale)} locale={locale} />
      <Weeks weeks={weeksView(view.weeks, locale)} locale={locale} />
      <Period
        periods={filters.periods}
        days={state.query.days}
        locale={locale}
        onChoose={touchpoints.choosePeriod}
      />
      <Moments lines={view.moments.map((moment) => touchLine(moment, look))} locale={locale} />
      <Journey title={phrase('journey')} rows={[...originRows(view, locale), ...journeyRows(view, look)]} />
      {assets && <Assets assets={assets} locale={locale} />}
      <Log
        log={log}
        loading={state.loading}
        locale={locale}
        onOlder={touchpoints.older}
        onNewer={touchpoints.newer}
        onWiden={touchpoints.choosePeriod}
      >
        <Filters
          filters={filters}
          filter={state.query.filter}
          text={state.text}
          canClear={log.canClear}
          locale={locale}
          onFilter={touchpoints.filter}
          onType={touchpoints.type}
          onClear={touchpoints.clearFilters}
        />
      </Log>
      {writeBack.state === 'not_set_up' && (
        <Alert
          title={phrase('notSetUp', { missing: locale.format.list(writeBack.missing) })}
          variant="warning"
          testId="not-set-up"
        />
      )}
    </>
  );
}
