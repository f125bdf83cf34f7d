import { type Distance, type ShortSize, type Size } from './types';

const shortNames: Record<Size, ShortSize> = {
  'extra-small': 'xs',
  xs: 'xs',
  small: 'sm',
  sm: 'sm',
  medium: 'md',
  md: 'md',
  large: 'lg',
  lg: 'lg',
  'extra-large': 'xl',
  xl: 'xl',
};

const pixels: Record<ShortSize, number> = { xs: 4, sm: 8, md: 16, lg: 24, xl: 32 };

/** The short name of one of the SDK's sizes, which exist in two spellings. */
export function shortSize(size: Size | 'default' | undefined, fallback: ShortSize): ShortSize {
  return size && size !== 'default' ? (shortNames[size] ?? fallback) : fallback;
}

/** A distance between components, in pixels. */
export function distance(size: Distance | undefined, fallback: Distance = 'flush'): number {
  const wanted = size ?? fallback;
  return wanted === 'flush' ? 0 : pixels[shortNames[wanted] ?? 'sm'];
}
