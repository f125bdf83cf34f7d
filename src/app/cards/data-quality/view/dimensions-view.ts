import type { HygieneView } from '@tandem/contracts';
import type { QualityLocale } from '../locale';
import { scoreInWords } from './standing-view';

export interface DimensionView {
  id: string;
  name: string;
  /** 0 to 100, whole; null when not measured. */
  value: number | null;
  /** `80 of 100`, or that it was not measured. */
  words: string;
  /** How the value stands, as a colour. */
  variant: 'success' | 'warning' | 'danger';
  /** How much of the score it is. */
  share: string;
}

const variants = { good: 'success', watch: 'warning', poor: 'danger' } as const;

/** The five dimensions in their order. What was not measured says so and weighs nothing. */
export function dimensionsView({ dimensions }: HygieneView, locale: QualityLocale): DimensionView[] {
  const { phrases, format } = locale;
  return dimensions.map(({ dimension, value, standing, share }) => {
    const whole = value === null ? null : Math.round(value);
    return {
      id: dimension,
      name: phrases.phrase(dimension),
      value: whole,
      variant: variants[standing ?? 'poor'],
      words: whole === null ? phrases.phrase('notMeasured') : scoreInWords(whole, locale),
      share: phrases.phrase('share', { percent: format.percent(share / 100) }),
    };
  });
}
