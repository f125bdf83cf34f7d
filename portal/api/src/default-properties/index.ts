import type { PropertyStore } from '../state/property-store';
import type { StoredProperty } from '../state/types';
import {
  callProperties,
  communicationProperties,
  emailProperties,
  meetingProperties,
  noteProperties,
  taskProperties,
} from './activities';
import { companyProperties } from './companies';
import { contactProperties } from './contacts';
import { dealProperties } from './deals';
import type { DefaultProperty } from './define';
import { leadProperties } from './leads';
import { recordProperties, stageProperties } from './shared';

export { LIFECYCLE_STAGES } from './shared';

const TABLES: Record<string, () => DefaultProperty[]> = {
  '0-1': contactProperties,
  '0-2': companyProperties,
  '0-3': dealProperties,
  '0-136': leadProperties,
  '0-46': noteProperties,
  '0-27': taskProperties,
  '0-48': callProperties,
  '0-47': meetingProperties,
  '0-49': emailProperties,
  '0-18': communicationProperties,
};

/** Labels of the groups in the tables; names as HubSpot's. */
const GROUP_LABELS: Record<string, string> = {
  contactinformation: 'Contact information',
  sales_properties: 'Sales properties',
  analyticsinformation: 'Web analytics history',
  conversioninformation: 'Conversion information',
  emailinformation: 'Email information',
  companyinformation: 'Company information',
  companyactivity: 'Company activity',
  dealinformation: 'Deal information',
  deal_activity: 'Deal activity',
  lead_information: 'Lead information',
  note: 'Note information',
  task: 'Task information',
  call: 'Call information',
  meeting: 'Meeting information',
  email: 'Email information',
  communication: 'Communication information',
};

/** HubSpot's own properties carry this date; none is ever newer than the portal. */
const INTRODUCED = Date.parse('2019-08-06T00:00:00Z');

/** A default property as the property store keeps it. */
const stored = ({ readOnly, ...row }: DefaultProperty, displayOrder: number): StoredProperty => ({
  ...row,
  displayOrder,
  hubspotDefined: true,
  modificationMetadata: {
    archivable: false,
    readOnlyDefinition: true,
    readOnlyOptions: row.options.length === 0 || readOnly,
    readOnlyValue: readOnly,
  },
  archived: false,
  createdAt: INTRODUCED,
  updatedAt: INTRODUCED,
});

const put = (properties: PropertyStore, objectTypeId: string, rows: DefaultProperty[]): void => {
  for (const groupName of new Set(rows.map((row) => row.groupName))) {
    if (properties.groups(objectTypeId).some((group) => group.name === groupName)) continue;
    const displayOrder = properties.groups(objectTypeId).length;
    properties.putGroup(objectTypeId, {
      name: groupName,
      label: GROUP_LABELS[groupName] ?? groupName,
      displayOrder,
    });
  }
  rows.forEach((row, index) => properties.put(objectTypeId, stored(row, index)));
};

/** Gives every standard object type HubSpot's default groups and properties. */
export const installDefaultProperties = (properties: PropertyStore): void => {
  for (const [objectTypeId, table] of Object.entries(TABLES)) put(properties, objectTypeId, table());
};

/** Gives a new custom object the properties that every object has, in a group of its own. */
export const installCustomObjectProperties = (
  properties: PropertyStore,
  objectTypeId: string,
  groupName: string,
): void =>
  put(
    properties,
    objectTypeId,
    recordProperties().map((row) => ({ ...row, groupName })),
  );

/** Defines what is stamped when records pass through a pipeline stage (`hs_v2_date_entered_<stage>` and so on). */
export const installStageProperties = (
  properties: PropertyStore,
  objectTypeId: string,
  stage: string,
  label: string,
): void => {
  if (properties.get(objectTypeId, `hs_v2_date_entered_${stage}`)) return;
  const groupName = properties.groups(objectTypeId)[0]?.name ?? 'information';
  put(
    properties,
    objectTypeId,
    stageProperties(stage, label).map((row) => ({ ...row, groupName })),
  );
};
