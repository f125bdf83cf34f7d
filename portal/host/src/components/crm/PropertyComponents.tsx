import { Box, Progress, Stack, Text } from '@mantine/core';
import { readRecord } from '../../app/api/records';
import { parseStoredDate } from '../../app/format';
import { useCardRuntime } from '../../extension/card-runtime';
import { apiNameOf } from '../../extension/object-type-names';
import { type RecordReference } from '../../shared-types';
import { DescriptionList, DescriptionListItem } from '../text/DescriptionList';
import { StepIndicator } from '../feedback/Progress';
import { describeRecord, type LabelledValue, readStage, stageColumns } from './crm-records';
import { DataComponent } from './DataComponent';

/** Most properties that each component takes (the SDK's `crm.synced.d.ts`). */
const propertyListLimit = 24;
const highlightLimit = 4;

interface RecordProps {
  properties: string[];
  objectTypeId?: string;
  objectId?: number;
}

const placeOf = (record: RecordReference, { objectTypeId, objectId }: RecordProps): RecordReference => ({
  objectTypeId: objectTypeId ?? record.objectTypeId,
  objectId: objectId === undefined ? record.objectId : String(objectId),
});

async function readValues(place: RecordReference, names: string[]): Promise<Record<string, string | null>> {
  const found = await readRecord(apiNameOf(place.objectTypeId), place.objectId, names);
  if (!found) throw new Error('This record does not exist, or it was deleted.');
  return found.properties;
}

export function Properties({ values, direction }: { values: LabelledValue[]; direction?: 'row' | 'column' }) {
  return (
    <DescriptionList direction={direction}>
      {values.map(({ name, label, value }) => (
        <DescriptionListItem key={name} label={label}>
          {value}
        </DescriptionListItem>
      ))}
    </DescriptionList>
  );
}

export function CrmPropertyList(props: RecordProps & { direction?: 'row' | 'column' }) {
  const { conventions } = useCardRuntime();
  const names = props.properties.slice(0, propertyListLimit);
  return (
    <DataComponent
      name="CrmPropertyList"
      loadKey={[names, props.objectTypeId, props.objectId]}
      load={async (record) => {
        const place = placeOf(record, props);
        return describeRecord(place.objectTypeId, await readValues(place, names), names, conventions);
      }}
    >
      {(values) => <Properties values={values} direction={props.direction} />}
    </DataComponent>
  );
}

export function CrmDataHighlight(props: RecordProps) {
  const { conventions } = useCardRuntime();
  const names = props.properties.slice(0, highlightLimit);
  return (
    <DataComponent
      name="CrmDataHighlight"
      loadKey={[names, props.objectTypeId, props.objectId]}
      load={async (record) => {
        const place = placeOf(record, props);
        return describeRecord(place.objectTypeId, await readValues(place, names), names, conventions);
      }}
    >
      {(values) => <Properties values={values} direction="row" />}
    </DataComponent>
  );
}

export function CrmStageTracker({
  showProperties = true,
  ...props
}: RecordProps & { showProperties?: boolean }) {
  const { conventions } = useCardRuntime();
  const names = props.properties.slice(0, highlightLimit);
  return (
    <DataComponent
      name="CrmStageTracker"
      loadKey={[names, props.objectTypeId, props.objectId]}
      load={async (record) => {
        const place = placeOf(record, props);
        const values = await readValues(place, [...names, ...stageColumns(place.objectTypeId)]);
        return {
          stage: await readStage(place.objectTypeId, values),
          values: await describeRecord(place.objectTypeId, values, names, conventions),
        };
      }}
    >
      {({ stage, values }) => (
        <Stack gap="md">
          {stage ? (
            <StepIndicator stepNames={stage.names} currentStep={stage.current} variant="compact" />
          ) : (
            <Text size="sm">This record has no stage.</Text>
          )}
          {showProperties && <Properties values={values} direction="row" />}
        </Stack>
      )}
    </DataComponent>
  );
}

interface DeadlineProps {
  startDatePropertyName: string;
  endDatePropertyName: string;
  properties: string[];
  progressTheme?: { backgroundColor?: string; completedColor?: string };
  showProperties?: boolean;
}

/** Share of the time between two dates that has passed, 0…100, or null when a date is missing. */
export function elapsedPercent(start: string | null, end: string | null, now: number): number | null {
  const [from, to] = [parseStoredDate(start ?? 'x')?.getTime(), parseStoredDate(end ?? 'x')?.getTime()];
  if (from === undefined || to === undefined) return null;
  if (to <= from) return now >= to ? 100 : 0;
  return Math.min(100, Math.max(0, ((now - from) / (to - from)) * 100));
}

export function CrmSimpleDeadline({ showProperties = true, progressTheme, ...props }: DeadlineProps) {
  const { conventions } = useCardRuntime();
  const { startDatePropertyName: start, endDatePropertyName: end } = props;
  return (
    <DataComponent
      name="CrmSimpleDeadline"
      loadKey={[start, end, props.properties]}
      load={async (record) => {
        const raw = await readValues(record, [start, end, ...props.properties]);
        return {
          percent: elapsedPercent(raw[start] ?? null, raw[end] ?? null, Date.now()),
          dates: await describeRecord(record.objectTypeId, raw, [start, end], conventions),
          values: await describeRecord(record.objectTypeId, raw, props.properties, conventions),
        };
      }}
    >
      {({ percent, dates, values }) => (
        <Stack gap="sm">
          <Properties values={dates} direction="row" />
          {percent !== null && (
            <Box style={{ background: progressTheme?.backgroundColor }}>
              <Progress
                value={percent}
                color={progressTheme?.completedColor}
                aria-label={`${Math.round(percent)}% of the time has passed`}
              />
            </Box>
          )}
          {showProperties && <Properties values={values} direction="row" />}
        </Stack>
      )}
    </DataComponent>
  );
}
