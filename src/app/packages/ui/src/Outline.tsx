import { Divider, Heading, LoadingSpinner } from '@hubspot/ui-extensions';
import { Column } from './layout';

interface OutlineProps {
  /** What is on its way. */
  loading: string;
  /** Headings of the card's parts, in their order. */
  parts: string[];
}

/**
 * A card's parts by name while the first answer is on its way, so that its place and shape are there at once. HubSpot's
 * components have no skeleton of their own (https://developers.hubspot.com/docs/apps/developer-platform/add-features/ui-components/overview).
 */
export function Outline({ loading, parts }: OutlineProps) {
  return (
    <Column testId="outline">
      <LoadingSpinner label={loading} showLabel testId="loading" />
      {parts.map((part) => (
        <Column key={part}>
          <Heading>{part}</Heading>
          <Divider />
        </Column>
      ))}
    </Column>
  );
}
