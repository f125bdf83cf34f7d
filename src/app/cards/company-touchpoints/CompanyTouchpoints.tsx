import { Heading } from '@hubspot/ui-extensions';
import { Column, EngagementLine, LeftOut, leftOutLines, SourceNotes, useLocaleOf } from '@tandem/ui';
import { Figures } from '../group-members/parts/Figures';
import { Lines } from '../group-members/parts/Lines';
import { NobodyYet } from '../group-members/parts/NobodyYet';
import { Pages } from '../group-members/parts/Pages';
import { Period } from '../group-members/parts/Period';
import { Reasons } from '../group-members/parts/Reasons';
import { Standing } from '../group-members/parts/Standing';
import { Timeline } from '../group-members/parts/Timeline';
import { allCompanyTexts } from './locale';
import { PeopleTable } from './parts/PeopleTable';
import { Strangers } from './parts/Strangers';
import { useCompanyTouchpoints } from './useCompanyTouchpoints';
import { companyView } from './view/company-view';
import { strangersView } from './view/strangers-view';

/** The card in a company's middle column: who is engaged, who is active but on no deal, what happened. */
export function CompanyTouchpoints() {
  const locale = useLocaleOf(allCompanyTexts);
  const { group, portalId } = useCompanyTouchpoints();
  const { view, loading, question } = group;
  const { phrase } = locale.phrases;
  const parts = (['peopleHere', 'strangers', 'timeline'] as const).map((part) => phrase(part));
  const card = view && companyView(view, portalId, locale);
  return (
    <Column gap="medium">
      <Standing
        state={group}
        asOf={view?.asOf ?? null}
        parts={parts}
        locale={locale}
        onRetry={group.reload}
      />
      {view && view.counts.people === 0 && (
        <NobodyYet
          title={phrase('emptyTitle')}
          text={phrase('empty')}
          again={phrase('tryAgain')}
          onRetry={group.reload}
        />
      )}
      {view && <SourceNotes sources={view.sources} locale={locale} onRetry={group.reload} />}
      {view && card && view.counts.people > 0 && (
        <>
          <Period days={question.days} disabled={loading} locale={locale} onChoose={group.lookBack} />
          <Heading>{phrase('engagement')}</Heading>
          <EngagementLine words={card.engagement} />
          <Reasons rows={card.reasons} locale={locale} />
          <Figures figures={card.figures} testId="counts" />
          <Lines lines={card.rules} />
          <Column testId="members">
            <Heading>{phrase('peopleHere')}</Heading>
            <PeopleTable rows={card.members} locale={locale} testId="member-table" />
            <Pages
              page={card.page}
              locale={locale}
              disabled={loading}
              testId="member-pages"
              onTurn={(direction) => group.turn('members', direction)}
            />
          </Column>
        </>
      )}
      {view && <Strangers strangers={strangersView(view, locale)} locale={locale} />}
      {view && card && view.counts.people > 0 && (
        <Timeline
          moments={card.moments}
          page={card.timelinePage}
          disabled={loading}
          locale={locale}
          onTurn={(direction) => group.turn('timeline', direction)}
        />
      )}
      {view && <LeftOut lines={leftOutLines(view.sources, locale)} />}
    </Column>
  );
}
