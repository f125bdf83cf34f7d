import { useEffect, useRef } from 'react';
import { useExtensionActions } from '@hubspot/ui-extensions';
import type { HygieneView } from '@tandem/contracts';

const watched = 'tandem_hygiene_score';

/**
 * Looks again when the record's score changes under the card: the compact card and the full one sit on the same record,
 * and what is put right in one must show in the other. A score that this card already shows costs no call.
 */
export function useOtherCards(view: HygieneView | null, look: () => void): void {
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
        const score = properties[watched];
        if (score && Number(score) !== current.view.score) current.look();
      });
    }
    return () => {
      current.mounted = false;
    };
  }, [onCrmPropertiesUpdate]);
}
