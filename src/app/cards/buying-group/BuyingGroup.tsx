import { Text } from '@hubspot/ui-extensions';
import { Column, LeftOut, leftOutLines, SourceNotes, useLocaleOf } from '@tandem/ui';
import { NobodyYet } from '../group-members/parts/NobodyYet';
import { Period } from '../group-members/parts/Period';
import { Standing } from '../group-members/parts/Standing';
import { Timeline } from '../group-members/parts/Timeline';
import { pageView } from '../group-members/view/page-view';
import { dealTexts } from './locale';
import { Coverage } from './parts/Coverage';
import { Credit } from './parts/Credit';
import { Members } from './parts/Members';
import { RequiredRoles } from './parts/RequiredRoles';
import { useBuyingGroup } from './useBuyingGroup';
import { coverageView } from './view/coverage-view';
import { membersView } from './view/members-view';
import { roleNames } from './view/role-view';
import { timelineView } from './view/timeline-view';

/** The card in a deal's middle column: who buys, who is missing, what happened, and what marketing had part in. */
export function BuyingGroup() {
  const locale = useLocaleOf(dealTexts);
  const { group, editor, portalId } = useBuyingGroup(locale);
  const { view, loading, question } = group;
  const { phrase } = locale.phrases;
  const coverage = view && coverageView(view, roleNames(view.rolesOffered), locale);
  const parts = (['requiredRoles', 'people', 'timeline', 'credit'] as const).map((part) => phrase(part));
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
        <NobodyYet text={phrase('noContact')} again={phrase('tryAgain')} onRetry={group.reload} />
      )}
      {view && <SourceNotes sources={view.sources} locale={locale} onRetry={group.reload} />}
      {view?.writeBack.state === 'not_set_up' && (
        <Text>{phrase('notSetUp', { missing: locale.format.list(view.writeBack.missing) })}</Text>
      )}
      {view && coverage && view.counts.people > 0 && (
        <>
          <Period days={question.days} disabled={loading} locale={locale} onChoose={group.lookBack} />
          <Coverage coverage={coverage} locale={locale} />
          <RequiredRoles roles={coverage.roles} locale={locale} />
          <Members
            members={membersView(view, locale)}
            editor={editor}
            disabled={loading}
            locale={locale}
            onTurn={(direction) => group.turn('members', direction)}
          />
          <Timeline
            moments={timelineView(view, portalId, locale)}
            page={pageView(view.timeline, locale)}
            disabled={loading}
            locale={locale}
            onTurn={(direction) => group.turn('timeline', direction)}
          />
          <Credit
            view={view}
            model={question.model}
            disabled={loading}
            locale={locale}
            onChoose={(model) => group.ask({ model })}
          />
        </>
      )}
      {view && <LeftOut lines={leftOutLines(view.sources, locale)} />}
    </Column>
  );
}
