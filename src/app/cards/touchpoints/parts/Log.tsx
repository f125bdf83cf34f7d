import { Button, Heading, LoadingSpinner, Text } from '@hubspot/ui-extensions';
import { Column, Note, Row } from '@tandem/ui';
import type { ReactNode } from 'react';
import type { DaysBack } from '@tandem/contracts';
import type { CardLocale } from '../locale';
import type { LogView } from '../view/log-view';
import { TouchLines } from './TouchLine';

interface LogProps {
  log: LogView;
  loading: boolean;
  locale: CardLocale;
  /** The filters. */
  children: ReactNode;
  onOlder: () => void;
  onNewer: () => void;
  onWiden: (days: DaysBack) => void;
}

/** Every touch of the period, page by page. */
export function Log({ log, loading, locale, children, onOlder, onNewer, onWiden }: LogProps) {
  const { phrase } = locale.phrases;
  const { wider } = log;
  return (
    <Column testId="log">
      <Heading>{phrase('log')}</Heading>
      {log.counts && <Note>{log.counts}</Note>}
      {children}
      {loading && <LoadingSpinner label={phrase('loading')} showLabel size="small" testId="refreshing" />}
      {log.none && (
        <Row>
          <Text testId="no-touch">{log.none}</Text>
          {wider && (
            <Button size="small" disabled={loading} onClick={() => onWiden(wider.days)} testId="widen">
              {wider.label}
            </Button>
          )}
        </Row>
      )}
      <TouchLines lines={log.lines} />
      {log.range && (
        <Row>
          <Button size="small" disabled={loading || !log.canGoNewer} onClick={onNewer} testId="newer">
            {phrase('newer')}
          </Button>
          <Text testId="range">{log.range}</Text>
          <Button size="small" disabled={loading || !log.canGoOlder} onClick={onOlder} testId="older">
            {phrase('older')}
          </Button>
        </Row>
      )}
    </Column>
  );
}
