import type { StoredPipeline } from './pipeline';

type StageRow = [id: string, label: string, metadata: Record<string, string>];

const deal = (probability: string): Record<string, string> => ({
  isClosed: String(probability === '0.0' || probability === '1.0'),
  probability,
});

/** HubSpot's default deal stages with their win probabilities (knowledge.hubspot.com/object-settings/set-up-and-customize-pipelines). */
const DEAL_STAGES: StageRow[] = [
  ['appointmentscheduled', 'Appointment Scheduled', deal('0.2')],
  ['qualifiedtobuy', 'Qualified To Buy', deal('0.4')],
  ['presentationscheduled', 'Presentation Scheduled', deal('0.6')],
  ['decisionmakerboughtin', 'Decision Maker Bought-In', deal('0.8')],
  ['contractsent', 'Contract Sent', deal('0.9')],
  ['closedwon', 'Closed Won', deal('1.0')],
  ['closedlost', 'Closed Lost', deal('0.0')],
];

/** HubSpot's default lead stages (knowledge.hubspot.com/prospecting/create-and-customize-lead-pipelines). */
const LEAD_STAGES: StageRow[] = [
  ['new-stage-id', 'New', { leadState: 'NEW' }],
  ['attempting-stage-id', 'Attempting', { leadState: 'IN_PROGRESS' }],
  ['connected-stage-id', 'Connected', { leadState: 'IN_PROGRESS' }],
  ['qualified-stage-id', 'Qualified', { leadState: 'QUALIFIED' }],
  ['unqualified-stage-id', 'Disqualified', { leadState: 'UNQUALIFIED' }],
];

const pipeline = (id: string, label: string, rows: StageRow[], createdAt: number): StoredPipeline => ({
  id,
  label,
  displayOrder: 0,
  archived: false,
  createdAt,
  updatedAt: createdAt,
  stages: rows.map(([stageId, stageLabel, metadata], displayOrder) => ({
    id: stageId,
    label: stageLabel,
    displayOrder,
    metadata,
    archived: false,
    createdAt,
    updatedAt: createdAt,
  })),
});

/** The pipelines that every account starts with, by object type id. */
export const defaultPipelines = (createdAt: number): Record<string, StoredPipeline[]> => ({
  '0-3': [pipeline('default', 'Sales Pipeline', DEAL_STAGES, createdAt)],
  '0-136': [pipeline('lead-pipeline-id', 'Lead pipeline', LEAD_STAGES, createdAt)],
});
