import { createCellReader, mapContact, mapTouches, UnmappedReport, type Mapping } from '@tandem/core/mapping';
import { recordTouches, type Portal, type PortalState, type WriteSource } from '@tandem/portal-api';
import { readMappingFile } from '../../cli/feedback/mapping-file';
import { openMappedCsv } from '../../cli/feedback/open-mapped-csv';
import { enterStage } from './insert';
import { leadTouches, seedLeadAssets } from './lead-touches';
import { types } from './object-types';
import { seedTeam } from './seed-team';
import { ownerIdOf, reps } from './team';
import { dayMs } from './time';
import { installTandem, inWorkshop, type Workshop } from './workshop';

export interface LeadsOptions {
  /** Path of the CSV file. */
  file: string;
  /** Path of the mapping file. */
  mapping: string;
  /** Epoch milliseconds; when rows without a date came in. */
  now: number;
  /** Told once, when everything is loaded. */
  onReport?: (report: LeadsReport) => void;
}

/** What became of a file of leads. */
export interface LeadsReport {
  read: number;
  loaded: number;
  /** Rows that are not in the portal. */
  failures: Array<{ line: number; reason: string }>;
  /** Cells that are not in the portal; their rows are. */
  unmapped: UnmappedReport;
  /** Columns that the mapping neither uses nor leaves out on purpose. */
  unusedColumns: string[];
}

const months18 = 548 * dayMs;
const byImport: WriteSource = { sourceType: 'IMPORT' };

/**
 * Fills an empty portal with the leads of a CSV file instead of the demo world: the team, Tandem as setup installs
 * it, the mapping's raw properties, and a contact for every row, owned by the reps in turn.
 *
 * @throws UserError for a file or a mapping that cannot be used
 */
export async function seedLeads(portal: Portal, options: LeadsOptions): Promise<LeadsReport> {
  const mapping = readMappingFile(options.mapping);
  const agreedAt = options.now - months18;
  await inWorkshop(portal, async (workshop) => {
    await installTandem(workshop, agreedAt);
    await createRawProperties(workshop, mapping);
  });
  seedTeam(portal.state, agreedAt);
  if (mapping.touches) seedLeadAssets(portal.state, agreedAt);
  const report = await load(portal.state, mapping, options);
  options.onReport?.(report);
  return report;
}

const rawGroup = { name: 'imported_leads', label: 'Imported leads' };

/** Text properties that keep columns as they were written. */
async function createRawProperties({ crm }: Workshop, { rawProperties = {} }: Mapping): Promise<void> {
  const names = Object.entries(rawProperties);
  if (names.length === 0) return;
  await crm.propertyGroups.create('contacts', rawGroup);
  for (const [name, { label, description = '' }] of names) {
    const text = { type: 'string', fieldType: 'text', groupName: rawGroup.name } as const;
    await crm.properties.create('contacts', { name, label, description, ...text });
  }
}

async function load(state: PortalState, mapping: Mapping, { file, now }: LeadsOptions): Promise<LeadsReport> {
  const { rows, unusedColumns } = await openMappedCsv(file, mapping);
  const unmapped = new UnmappedReport();
  const report: LeadsReport = { read: 0, loaded: 0, failures: [], unmapped, unusedColumns };
  const cells = createCellReader(mapping);
  const lineOfId = new Map<string, number>();
  for await (const row of rows) {
    report.read += 1;
    const { line } = row;
    const fail = (reason: string): number => report.failures.push({ line, reason });
    if (!row.ok) {
      fail(row.problem);
      continue;
    }
    const lead = mapContact(row.cells, mapping, cells);
    const earlier = lead.rowId === null ? undefined : lineOfId.get(lead.rowId.toLowerCase());
    if (lead.rowId === null) fail(`${mapping.identity.column} is blank`);
    else if (earlier !== undefined) fail(`${mapping.identity.column} is the same as in line ${earlier}`);
    else {
      lineOfId.set(lead.rowId.toLowerCase(), line);
      const owner = ownerIdOf(reps[report.loaded % reps.length]!);
      const { id, createdAt, refused } = insertLead(
        state,
        { hubspot_owner_id: owner, ...lead.properties },
        now,
      );
      const touches = mapTouches(row.cells, mapping, cells);
      recordTouches(state, id, leadTouches(touches, { portalId: state.portalId, createdAt, now }));
      unmapped.add(line, [...lead.unmapped, ...refused, ...touches.unmapped]);
      report.loaded += 1;
    }
  }
  return report;
}

/** Stages after the hand-over to sales: whoever is there was handed over before. */
const laterStages = ['salesqualifiedlead', 'opportunity', 'customer', 'evangelist'];

/** Inserts a lead; gives the values that HubSpot would not take, without which it was inserted. */
function insertLead({ objects, ...state }: PortalState, properties: Record<string, string>, now: number) {
  const { createdate, lifecyclestage = '', ...values } = properties;
  const createdAt = Math.min(now, Date.parse(createdate ?? '') || now);
  const { id } = objects.insert(types.contact, { properties: {}, createdAt, source: byImport });
  const refused: Array<{ column: string; value: string; target: string; problem: string }> = [];
  const write = (given: Record<string, string>): void => {
    objects.write(types.contact, id, given, createdAt, byImport);
  };
  const wentOn = laterStages.includes(lifecyclestage);
  const all = {
    ...values,
    ...(lifecyclestage && { lifecyclestage: wentOn ? 'marketingqualifiedlead' : lifecyclestage }),
  };
  try {
    write(all);
  } catch {
    for (const [name, value] of Object.entries(all)) {
      try {
        write({ [name]: value });
      } catch (error) {
        refused.push({ column: '(mapped)', value, target: name, problem: (error as Error).message });
      }
    }
  }
  if (wentOn) enterStage({ objects, ...state }, id, lifecyclestage, Math.min(now, createdAt + 14 * dayMs));
  return { id, createdAt, refused };
}
