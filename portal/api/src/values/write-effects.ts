import { installStageProperties } from '../default-properties';
import type { WriteEffects } from '../state/object-store';
import type { PipelineStore } from '../state/pipeline-store';
import type { ObjectTypes } from '../state/object-types';
import type { PropertyStore } from '../state/property-store';
import type { StoredRecord } from '../state/types';
import { normaliseEmail, normaliseValue } from './normalise-value';
import { passStage } from './pass-stage';

export interface EffectStores {
  objectTypes: ObjectTypes;
  properties: PropertyStore;
  pipelines: PipelineStore;
}

type Values = Record<string, string>;
type Effect = (stores: EffectStores, record: StoredRecord, written: Values, at: number) => Values;

const before = (record: StoredRecord, name: string): string => record.versions.get(name)?.[0]?.value ?? '';
const iso = (at: number): string => new Date(at).toISOString();

const changed = (record: StoredRecord, written: Values, name: string): string | undefined => {
  const value = written[name];
  return value !== undefined && value !== before(record, name) ? value : undefined;
};

/** `hs_lifecyclestage_<stage>_date` on first entry, and the entered/exited dates of every change. */
const lifecycle: Effect = ({ properties }, record, written, at) => {
  const stage = changed(record, written, 'lifecyclestage');
  if (stage === undefined) return {};
  const option = properties
    .get(record.objectTypeId, 'lifecyclestage')
    ?.options.find(({ value }) => value === stage);
  if (option) installStageProperties(properties, record.objectTypeId, stage, option.label);
  const became = `hs_lifecyclestage_${stage}_date`;
  const known = stage !== '' && properties.get(record.objectTypeId, became) !== undefined;
  return {
    ...passStage(record, before(record, 'lifecyclestage'), stage, at),
    ...(known && !before(record, became) && { [became]: iso(at) }),
  };
};

/** Dates of pipeline stages, and what a stage says about the record: open, won, lost, qualified. */
const pipelineStage: Effect = ({ objectTypes, pipelines, properties }, record, written, at) => {
  const { objectTypeId } = record;
  const stageProperty = objectTypes.get(objectTypeId)?.pipeline?.stageProperty;
  const stageId = stageProperty && changed(record, written, stageProperty);
  if (!stageProperty || stageId === undefined) return {};
  const found = pipelines.findStage(objectTypeId, stageId);
  if (found) {
    const label = `${found.stage.label} (${found.pipeline.label})`;
    installStageProperties(properties, objectTypeId, stageId, label);
  }
  const metadata = found?.stage.metadata ?? {};
  return {
    ...passStage(record, before(record, stageProperty), stageId, at),
    hs_v2_date_entered_current_stage: iso(at),
    ...(objectTypeId === '0-3' && dealStage(record, written, metadata, at)),
    ...(objectTypeId === '0-136' && leadStage(metadata)),
  };
};

const dealStage = (record: StoredRecord, written: Values, metadata: Values, at: number): Values => {
  const closed = metadata.isClosed === 'true';
  const won = closed && Number(metadata.probability) === 1;
  const closedate = written.closedate || (closed ? iso(at) : '');
  const created = Date.parse(written.createdate || before(record, 'createdate') || iso(record.createdAt));
  const days = Math.max(0, Math.floor((Date.parse(closedate) - created) / 86_400_000));
  return {
    hs_is_closed: String(closed),
    hs_is_closed_won: String(won),
    hs_is_closed_lost: String(closed && !won),
    hs_deal_stage_probability: metadata.probability ?? '',
    ...(closed && { closedate, days_to_close: String(days) }),
  };
};

const leadStage = (metadata: Values): Values => {
  const state = metadata.leadState ?? '';
  return {
    hs_lead_is_open: String(state !== 'QUALIFIED' && state !== 'UNQUALIFIED'),
    hs_lead_is_qualified: String(state === 'QUALIFIED'),
    hs_lead_is_disqualified: String(state === 'UNQUALIFIED'),
  };
};

const ownerAssigned: Effect = (_stores, record, written, at): Values => {
  const owner = changed(record, written, 'hubspot_owner_id');
  return owner === undefined ? {} : { hubspot_owner_assigneddate: owner ? iso(at) : '' };
};

const copies: Effect = (_stores, { objectTypeId }, written, at) => ({
  ...(objectTypeId === '0-3' && written.amount !== undefined && { amount_in_home_currency: written.amount }),
  ...(objectTypeId === '0-1' &&
    written.email !== undefined && { hs_email_domain: written.email.split('@')[1] ?? '' }),
  ...(objectTypeId === '0-1' && written.phone !== undefined && phoneNumbers(written.phone)),
  ...(objectTypeId === '0-27' &&
    written.hs_task_status !== undefined && {
      hs_task_completion_date: written.hs_task_status === 'COMPLETED' ? iso(at) : '',
    }),
});

/** A number written with its country code is recognised; others stay as digits to search by. */
const phoneNumbers = (phone: string): Values => {
  const digits = phone.replace(/\D/g, '');
  return {
    hs_calculated_phone_number: phone.trim().startsWith('+') && digits ? `+${digits}` : '',
    hs_searchable_calculated_phone_number: digits,
  };
};

const EFFECTS: Effect[] = [lifecycle, pipelineStage, ownerAssigned, copies];

/** What HubSpot does by itself on every write, also on those of seeds and loaders. */
export const createWriteEffects = (stores: EffectStores): WriteEffects => ({
  normalise: (objectTypeId, properties, record) => {
    const values: Values = {};
    for (const [name, raw] of Object.entries(properties)) {
      const property = stores.properties.get(objectTypeId, name);
      if (!property) throw new Error(`Property ${name} does not exist on ${objectTypeId}`);
      const isEmail = objectTypeId === '0-1' && name === 'email' && raw;
      const result = isEmail
        ? normaliseEmail(raw)
        : normaliseValue(property, raw ?? '', { lenientDates: true, current: before(record, name) });
      if (!('value' in result)) throw new Error(`${name} of ${objectTypeId}: ${result.message}`);
      values[name] = result.value;
    }
    return values;
  },
  derive: (record, written, at) =>
    Object.assign({}, ...EFFECTS.map((effect) => effect(stores, record, written, at))) as Values,
});
