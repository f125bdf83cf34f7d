import type { StandardObjectType } from '@tandem/taxonomy';
import type { RecordProperties } from '@tandem/core';

/** What people call a record: a person's name or address, a company's name or domain, a deal's name; or else its id. */
export function recordName(
  objectType: StandardObjectType,
  { id, properties }: { id: string; properties: RecordProperties },
): string {
  const text = (name: string): string => properties[name]?.trim() ?? '';
  if (objectType === 'deals') return text('dealname') || id;
  if (objectType === 'companies') return text('name') || text('domain') || id;
  return [text('firstname'), text('lastname')].filter(Boolean).join(' ') || text('email') || id;
}
