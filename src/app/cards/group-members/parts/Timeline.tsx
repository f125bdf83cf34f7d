import { Heading, Link, StatusTag, Text } from '@hubspot/ui-extensions';
import { Column, Note, Row } from '@tandem/ui';
import type { GroupLocale } from '../group-locale';
import type { Direction } from '../group-state';
import type { MomentView } from '../view/moment-view';
import type { PageView } from '../view/page-view';
import { Pages } from './Pages';

interface TimelineProps {
  moments: MomentView[];
  page: PageView;
  disabled: boolean;
  locale: GroupLocale;
  onTurn: (direction: Direction) => void;
}

/** What happened, newest first. Marks such as stage changes stand out; noise is there, and says that it counts as zero. */
export function Timeline({ moments, page, disabled, locale, onTurn }: TimelineProps) {
  const { phrase } = locale.phrases;
  return (
    <Column>
      <Heading>{phrase('timeline')}</Heading>
      {moments.length === 0 && <Text>{phrase('noTouch')}</Text>}
      {moments.map((moment) => (
        <Moment key={moment.key} moment={moment} />
      ))}
      <Pages page={page} locale={locale} disabled={disabled} testId="timeline-pages" onTurn={onTurn} />
    </Column>
  );
}

function Moment({ moment }: { moment: MomentView }) {
  const { who, what, when, link, noise, buyingAction } = moment;
  if (!who)
    return (
      <Row>
        <StatusTag variant="info">{what}</StatusTag>
        <Note>{when}</Note>
      </Row>
    );
  return (
    <Column gap="flush">
      <Text variant={noise ? 'microcopy' : 'bodytext'} format={{ italic: !!noise }}>
        <Text inline format={{ fontWeight: 'demibold' }}>
          {who}
        </Text>
        {': '}
        {link ? <Link href={link}>{what}</Link> : what}
      </Text>
      <Row>
        <Note>{when}</Note>
        {buyingAction && <StatusTag variant="success">{buyingAction}</StatusTag>}
        {noise && <Note>{noise}</Note>}
      </Row>
    </Column>
  );
}
