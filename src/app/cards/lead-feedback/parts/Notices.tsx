import { Alert, Text } from '@hubspot/ui-extensions';
import type { Notice } from '../view/notices';

export function Notices({ notices }: { notices: Notice[] }) {
  return (
    <>
      {notices.map(({ id, variant, title, lines }) => (
        <Alert key={id} title={title} variant={variant} testId={`notice-${id}`}>
          {lines.map((line) => (
            <Text key={line}>{line}</Text>
          ))}
        </Alert>
      ))}
    </>
  );
}
