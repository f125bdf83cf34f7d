import type { HygieneView } from '@tandem/contracts';
import type { QualityLocale } from '../locale';
import { inText } from './field-view';

export interface DuplicateItem {
  id: string;
  name: string;
  likelihood: string;
  reasons: string[];
  rows: Array<{ key: string; label: string; here: string; there: string; verdict: string }>;
}

/** HubSpot's object type ids of the records that a duplicate can be. */
const objectTypeIds = { contacts: '0-1', companies: '0-2', deals: '0-3' } as const;

export const objectTypeIdOf = ({ record }: HygieneView): string => objectTypeIds[record.objectType];

/** Records that may be this one, likeliest first, value beside value. */
export function duplicateItems({ duplicates }: HygieneView, locale: QualityLocale): DuplicateItem[] {
  const { phrases, format } = locale;
  const shown = (value: string) => (value === '' ? phrases.phrase('empty') : inText(value));
  return duplicates.map(({ id, name, likelihood, reasons, compared }) => ({
    id,
    name: name || id,
    likelihood: phrases.phrase('likely', { percent: format.percent(likelihood / 100) }),
    reasons,
    rows: compared.map(({ property, label, here, there, same }) => ({
      key: property,
      label,
      here: shown(here),
      there: shown(there),
      verdict: phrases.phrase(same ? 'same' : 'different'),
    })),
  }));
}
