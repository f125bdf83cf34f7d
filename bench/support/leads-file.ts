import { existsSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { root } from '../workbench';

export interface LeadsFile {
  csv: string;
  mapping: string;
  /** What it is, for the table. */
  name: string;
}

/** The teaching data set's size: leads, and how many carry a verdict. */
const leads = 9_240;
const verdicts = 4_473;

/** The real leads when they lie beside the repository, otherwise as many invented ones, in the given folder. */
export function leadsFile(folder: string): LeadsFile {
  const real = path.join(root, '../shared/data/leads/leads.csv');
  if (existsSync(real)) {
    return {
      csv: real,
      mapping: path.join(root, 'examples/x-education.mapping.json'),
      name: 'X Education leads',
    };
  }
  const csv = path.join(folder, 'leads.csv');
  const mapping = path.join(folder, 'leads.mapping.json');
  const rows = Array.from({ length: leads }, (_, index) => {
    const isJudged = (index * verdicts) % leads < verdicts;
    return `L-${index},Lead ${index},${isJudged ? 1 + (index % 5) : ''},${index % 3},Source ${index % 7}`;
  });
  writeFileSync(csv, ['Id,Name,Stars,Outcome,Source', ...rows].join('\n'));
  writeFileSync(mapping, JSON.stringify(inventedMapping));
  return { csv, mapping, name: 'invented leads' };
}

const inventedMapping = {
  name: 'invented',
  identity: { column: 'Id', property: 'tandem_import_id' },
  properties: { lastname: { column: 'Name' } },
  feedback: {
    verdictColumn: 'Stars',
    rating: { column: 'Stars' },
    outcomes: [
      { when: { Outcome: ['0'] }, disposition: 'accepted' },
      { when: {}, disposition: 'rejected', reason: 'no_budget' },
    ],
    reviewer: { constant: 'Old system' },
    reviewedAt: { constant: '2026-03-04T10:00:00Z' },
    source: { column: 'Source' },
  },
};
