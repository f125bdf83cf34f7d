import { crmRequest } from './client';
import { readAssociations } from './associations';
import { readRecords } from './records';
import type { CrmRecord } from './types';

interface LabelsAnswer {
  results: Array<{ category: string; typeId: number; label: string | null }>;
}

/** Notes of a record, newest first. */
export async function readNotes(
  objectType: string,
  recordId: string,
  signal?: AbortSignal,
): Promise<CrmRecord[]> {
  const links = await readAssociations(objectType, recordId, 'notes', signal);
  const notes = await readRecords(
    'notes',
    links.map(({ id }) => id),
    ['hs_note_body', 'hs_timestamp', 'hubspot_owner_id'],
    signal,
  );
  return notes.sort((a, b) => timeOf(b) - timeOf(a));
}

const timeOf = (note: CrmRecord): number => Date.parse(note.properties.hs_timestamp ?? note.createdAt);

/**
 * Adds a note to a record. The association's type id is asked of the portal, as the notes guide advises,
 * instead of being written down here.
 */
export async function addNote(
  objectType: string,
  recordId: string,
  text: string,
  ownerId: string | null,
): Promise<void> {
  const labels = await crmRequest<LabelsAnswer>(
    'GET',
    `/crm/associations/2026-09/notes/${objectType}/labels`,
  );
  const type = labels.results.find(({ category }) => category === 'HUBSPOT_DEFINED');
  if (!type) throw new Error('This portal has no association between notes and this kind of record.');
  await crmRequest('POST', '/crm/objects/2026-09/notes', {
    body: {
      properties: {
        hs_timestamp: new Date().toISOString(),
        hs_note_body: toHtml(text),
        ...(ownerId && { hubspot_owner_id: ownerId }),
      },
      associations: [
        {
          to: { id: recordId },
          types: [{ associationCategory: type.category, associationTypeId: type.typeId }],
        },
      ],
    },
  });
}

/** Note bodies are HTML: what was typed is escaped and keeps its lines. */
const toHtml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('\n', '<br>');

/** Plain text of a note's HTML; nothing of it runs, since the parsed document is never shown. */
export function plainText(html: string): string {
  const parsed = new DOMParser().parseFromString(
    html.replace(/<br\s*\/?>|<\/(p|div|li|h\d)>/gi, '\n'),
    'text/html',
  );
  return (parsed.body.textContent ?? '').trim();
}
