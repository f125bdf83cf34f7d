import type { Json, SpecOperation } from './specs';

export type Query = Record<string, string | string[] | undefined>;

const fits = (schema: Json, text: string): boolean => {
  if (Array.isArray(schema.enum) && !schema.enum.includes(text)) return false;
  if (schema.type === 'integer') return /^-?\d+$/.test(text);
  if (schema.type === 'number') return text.trim() !== '' && !Number.isNaN(Number(text));
  if (schema.type === 'boolean') return text === 'true' || text === 'false';
  return true;
};

/** `property.{propname}` stands for any name after the point. */
const isNamed = (template: string, name: string): boolean =>
  template.includes('{') ? name.startsWith(template.slice(0, template.indexOf('{'))) : template === name;

/** What is wrong with the query of a call: unknown names, missing ones, values of another type. */
export const checkQuery = (operation: SpecOperation, query: Query): string[] => {
  const given = Object.entries(query).filter(([, value]) => value !== undefined);
  const problems = given.flatMap(([name, value]) => {
    const parameter = operation.query.find((each) => isNamed(each.name, name));
    if (!parameter) return [`unknown query ${name}`];
    const items = (parameter.schema.items ?? parameter.schema) as Json;
    return [value ?? []].flat().every((text) => fits(items, text)) ? [] : [`type query ${name}`];
  });
  const missing = operation.query.filter((each) => each.required && query[each.name] === undefined);
  return [...problems, ...missing.map(({ name }) => `required query ${name}`)];
};
