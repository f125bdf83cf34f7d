import type { Touchpoint } from '@tandem/taxonomy';

/** Numbers from 0, by place, in the order in which what they stand for is met first: arrays can hold what belongs to each. */
export interface Numbered {
  numbers: Int32Array;
  /** How many different ones there are. */
  count: number;
}

/** Numbers something about each touch, such as whose it is. */
export function numbered(touches: readonly Touchpoint[], read: (touch: Touchpoint) => string): Numbered {
  const known = new Map<string, number>();
  const numbers = new Int32Array(touches.length);
  for (let place = 0; place < numbers.length; place += 1) {
    const thing = read(touches[place]!);
    let number = known.get(thing);
    if (number === undefined) known.set(thing, (number = known.size));
    numbers[place] = number;
  }
  return { numbers, count: known.size };
}

/** Places by number: those of a number stand together, in the order in which they came. Linear. */
export function placesByNumber({ numbers, count }: Numbered): { places: Int32Array; ends: Int32Array } {
  const ends = new Int32Array(count + 1);
  for (const number of numbers) ends[number + 1]! += 1;
  for (let number = 0; number < count; number += 1) ends[number + 1]! += ends[number]!;
  const places = new Int32Array(numbers.length);
  for (let place = 0; place < numbers.length; place += 1) places[ends[numbers[place]!]!++] = place;
  return { places, ends };
}
