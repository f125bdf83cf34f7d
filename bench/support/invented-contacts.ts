import type { Faker } from '@faker-js/faker';
import { faker as arabic } from '@faker-js/faker/locale/ar';
import { faker as german } from '@faker-js/faker/locale/de';
import { faker as greek } from '@faker-js/faker/locale/el';
import { faker as american } from '@faker-js/faker/locale/en_US';
import { faker as spanish } from '@faker-js/faker/locale/es';
import { faker as french } from '@faker-js/faker/locale/fr';
import { faker as japanese } from '@faker-js/faker/locale/ja';
import { faker as polish } from '@faker-js/faker/locale/pl';
import { faker as russian } from '@faker-js/faker/locale/ru';
import { seededRandom } from '../../portal/api/src/random';
import { enteredAgain } from './entered-again';

/** A contact, and which person it really is. */
export interface InventedContact {
  id: string;
  person: number;
  properties: Record<string, string>;
}

/** Names of one culture, drawn once. */
interface Names {
  first: string[];
  last: string[];
  /** Written with Latin letters. */
  latin: boolean;
}

/** Every nineteenth contact is one that was there already: about the 5 % that are called too many. */
const enteredAgainShare = 1 / 19;
const [privateShare, withoutEmailShare, phoneShare, switchboardShare] = [0.15, 0.06, 0.5, 0.15];
/** On average: a few companies have hundreds, so that large groups are met too. */
const peopleInCompany = 15;
const suffixes = ['com', 'de', 'co.uk', 'fr', 'co.jp', 'com.br', 'example'];

const cultures: ReadonlyArray<readonly [Faker, boolean]> = [
  ...([
    [american, true],
    [german, true],
    [french, true],
    [spanish, true],
    [polish, true],
  ] as const),
  ...([
    [russian, false],
    [greek, false],
    [japanese, false],
    [arabic, false],
  ] as const),
];

/**
 * So many contacts of nine languages in five scripts, always the same: people of companies of fifteen on average, some with
 * private addresses, without one, or with only the switchboard's number. One in nineteen is a person who is there already,
 * entered again in another way.
 */
export function inventContacts(count: number): InventedContact[] {
  const random = seededRandom(count);
  const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)]!;
  const names = cultures.map(([faker, latin]) => drawNames(faker, latin));
  const companies = Math.ceil(count / peopleInCompany);
  const contacts: InventedContact[] = [];
  for (let number = 0; number < count; number += 1) {
    const again = number > 50 && random() < enteredAgainShare ? pick(contacts) : null;
    contacts.push(
      again
        ? {
            id: String(1_000 + number),
            person: again.person,
            properties: enteredAgain(again.properties, random),
          }
        : {
            id: String(1_000 + number),
            person: number,
            properties: inventPerson(pick(names), Math.floor(random() ** 2 * companies), number, random),
          },
    );
  }
  return contacts;
}

function drawNames(faker: Faker, latin: boolean): Names {
  faker.seed(7);
  const draw = (invent: () => string, count: number) => [...new Set(Array.from({ length: count }, invent))];
  return {
    first: draw(() => faker.person.firstName(), 400),
    last: draw(() => faker.person.lastName(), 900),
    latin,
  };
}

function inventPerson(
  names: Names,
  company: number,
  number: number,
  random: () => number,
): Record<string, string> {
  const pick = (items: readonly string[]): string => items[Math.floor(random() * items.length)]!;
  const [firstname, lastname] = [pick(names.first), pick(names.last)];
  const local = names.latin ? `${plain(firstname)}.${plain(lastname)}` : `m${number}`;
  const isPrivate = random() < privateShare;
  const domain = `invented-company-${company}.${suffixes[company % suffixes.length]}`;
  const email = isPrivate ? `${local}${number}@gmail.com` : `${local}@${domain}`;
  return {
    firstname,
    lastname,
    company: `Company ${company} Ltd`,
    ...(random() >= withoutEmailShare && { email }),
    ...phoneOf(random, company),
  };
}

/** Numbers of the form of German mobile and Berlin numbers, by chance and in memory only. */
function phoneOf(random: () => number, company: number): { phone?: string } {
  const chance = random();
  if (chance < phoneShare) return { phone: `+49151${String(Math.floor(random() * 1e8)).padStart(8, '0')}` };
  return chance < phoneShare + switchboardShare ? { phone: `+49302${String(company).padStart(6, '0')}` } : {};
}

const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/[^A-Za-z]/g, '')
    .toLowerCase();
