import type { Portal } from '@tandem/portal-api';
import { describeLeadsReport, seedDemo, seedLeads } from './demo';

export interface FillOptions {
  /** CSV file of leads to load instead of the demo world. */
  leads?: string;
  /** Mapping file for the leads' columns and values. */
  leadsMap: string;
  seed: number;
}

/**
 * Fills a portal with the demo world, or with the leads of a file; then it also prints what could not be mapped.
 * @throws UserError for a file or a mapping that cannot be used
 */
export async function fillPortal(portal: Portal, { leads, leadsMap, seed }: FillOptions): Promise<void> {
  const now = portal.clock.now();
  if (leads === undefined) return seedDemo(portal, { seed, now });
  const report = await seedLeads(portal, { file: leads, mapping: leadsMap, now });
  console.log(describeLeadsReport(report).join('\n'));
}
