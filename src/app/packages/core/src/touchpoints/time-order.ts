import type { Touchpoint } from '@tandem/taxonomy';
import { tieKey } from './combine';

/**
 * Touches from the oldest to the newest, those of the same millisecond in the order of what they say. Each touch's
 * text is made once and only for a tie: making it costs far more than comparing times.
 */
export function inTimeOrder(touches: Touchpoint[]): Touchpoint[] {
  if (isRising(touches)) return touches;
  const times = new Float64Array(touches.length);
  for (let place = 0; place < times.length; place += 1) times[place] = touches[place]!.time;
  const keys = new Map<number, string>();
  const keyOf = (place: number): string => {
    let key = keys.get(place);
    if (key === undefined) keys.set(place, (key = tieKey(touches[place]!)));
    return key;
  };
  const byContent = (a: number, b: number): number => {
    const [first, second] = [keyOf(a), keyOf(b)];
    return first < second ? -1 : first > second ? 1 : 0;
  };
  const places = touches.map((_, place) => place);
  places.sort((a, b) => times[a]! - times[b]! || byContent(a, b));
  return places.map((place) => touches[place]!);
}

function isRising(touches: readonly Touchpoint[]): boolean {
  for (let place = 1; place < touches.length; place += 1) {
    if (touches[place]!.time <= touches[place - 1]!.time) return false;
  }
  return true;
}
