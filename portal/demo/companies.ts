import type { Culture, Inventor } from './fakers';
import { dayMs } from './time';

export interface InventedCompany {
  culture: Culture;
  createdAt: number;
  properties: Record<string, string> & { name: string; domain: string };
}

const industries = [
  'LOGISTICS_AND_SUPPLY_CHAIN',
  'WAREHOUSING',
  'RETAIL',
  'WHOLESALE',
  'FOOD_BEVERAGES',
  'MACHINERY',
  'CONSUMER_GOODS',
  'PACKAGE_FREIGHT_DELIVERY',
  'BUILDING_MATERIALS',
  'PHARMACEUTICALS',
];

/** Letters and digits of a name, for a domain; empty for names in other scripts. */
const slug = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^A-Za-z0-9]+/g, '-')
    .slice(0, 30)
    .replace(/^-+|-+$/g, '')
    .toLowerCase();

/** Invents a company. Its domain ends in `.example`, which nobody can own (RFC 2606). */
export function inventCompany(inventor: Inventor, number: number, now: number): InventedCompany {
  const { faker } = inventor;
  const culture = inventor.culture();
  const name = culture.faker.company.name();
  const employees = Math.round(10 ** faker.number.float({ min: 1, max: 4 }));
  const domain = `${slug(name) || 'company'}-${number}.example`;
  return {
    culture,
    createdAt: now - faker.number.int({ min: 30 * dayMs, max: 560 * dayMs }),
    properties: {
      name,
      domain,
      website: `https://www.${domain}`,
      industry: faker.helpers.arrayElement(industries),
      city: culture.faker.location.city(),
      country: faker.helpers.arrayElement(culture.countries),
      numberofemployees: String(employees),
      annualrevenue: String(employees * faker.number.int({ min: 60, max: 240 }) * 1000),
      lifecyclestage: 'lead',
    },
  };
}
