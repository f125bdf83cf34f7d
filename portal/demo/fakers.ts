import type { Faker } from '@faker-js/faker';
import { faker as arabic } from '@faker-js/faker/locale/ar';
import { faker as german } from '@faker-js/faker/locale/de';
import { faker as british } from '@faker-js/faker/locale/en_GB';
import { faker as american } from '@faker-js/faker/locale/en_US';
import { faker as spanish } from '@faker-js/faker/locale/es';
import { faker as french } from '@faker-js/faker/locale/fr';
import { faker as hebrew } from '@faker-js/faker/locale/he';
import { faker as italian } from '@faker-js/faker/locale/it';
import { faker as japanese } from '@faker-js/faker/locale/ja';
import { faker as polish } from '@faker-js/faker/locale/pl';

/** Where invented people come from: names, and the countries they work in. */
export interface Culture {
  faker: Faker;
  countries: readonly string[];
  /** Share among contacts, relative to the others. */
  weight: number;
}

const cultures: readonly Culture[] = [
  { faker: german, countries: ['Germany', 'Austria', 'Switzerland'], weight: 30 },
  { faker: british, countries: ['United Kingdom', 'Ireland', 'Norway'], weight: 20 },
  { faker: american, countries: ['United States', 'Canada'], weight: 18 },
  { faker: french, countries: ['France', 'Belgium'], weight: 9 },
  { faker: spanish, countries: ['Spain', 'Mexico'], weight: 8 },
  { faker: italian, countries: ['Italy'], weight: 4 },
  { faker: polish, countries: ['Poland'], weight: 4 },
  { faker: arabic, countries: ['United Arab Emirates'], weight: 3 },
  { faker: hebrew, countries: ['Israel'], weight: 2 },
  { faker: japanese, countries: ['Japan'], weight: 2 },
];

/** Invents everything in the demo. The same seed gives the same world, on every machine and every day. */
export interface Inventor {
  /** For everything that has no culture: numbers, choices, dates. */
  faker: Faker;
  culture(): Culture;
}

/**
 * Seeds the generators. They are shared by the process, so a world must be invented in one go, without waiting in
 * between.
 */
export function createInventor(seed: number): Inventor {
  cultures.forEach(({ faker }, index) => faker.seed(seed + index));
  const weighted = cultures.map((value) => ({ value, weight: value.weight }));
  return { faker: american, culture: () => american.helpers.weightedArrayElement(weighted) };
}
