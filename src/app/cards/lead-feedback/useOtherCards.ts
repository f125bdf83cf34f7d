import { useEffect, useRef } from 'react';
import { useExtensionActions } from '@hubspot/ui-extensions';
import type { FeedbackView } from '@tandem/contracts';
import type { FeedbackProjectionName } from '@tandem/taxonomy';

const watched: FeedbackProjectionName = 'tandem_feedback_reviewed_at';

/**
 * Looks again when the record's feedback properties change under the card: the compact card and the full one
 * sit on the same record, and a verdict in one must show in the other. A change that this card already shows
 * costs no call.
 */
export function useOtherCards(view: FeedbackView | null, look: () => void): void {
  const { onCrmPropertiesUpdate } = useExtensionActions<'crm.record.tab'>();
  const latest = useRef({ view, look, subscribed: false, mounted: true });
  latest.current.view = view;
  latest.current.look = look;
  useEffect(() => {
    const { current } = latest;
    current.mounted = true;
    if (!current.subscribed) {
      current.subscribed = true;
      onCrmPropertiesUpdate([watched], (properties) => {
        if (!current.mounted || !current.view) return;
        if (momentIn(properties[watched]) !== (current.view.current?.reviewedAt ?? null)) current.look();
      });
    }
    return () => {
      current.mounted = false;
    };
  }, [onCrmPropertiesUpdate]);
}

/** HubSpot gives a datetime as ISO text or as epoch milliseconds in digits. */
function momentIn(value: string | undefined): number | null {
  if (!value) return null;
  return /^\d+$/.test(value) ? Number(value) : Date.parse(value);
}
