import { stagesOf } from '../state/pipeline-store';
import type { PortalState } from '../state/portal-state';
import type { StoredProperty } from '../state/types';

/** Allowed values of enumerations whose options are pipelines, stages, owners or teams of the portal. */
export const externalOptions =
  (state: PortalState, objectTypeId: string) =>
  (property: StoredProperty): string[] | undefined => {
    const pipeline = state.objectTypes.get(objectTypeId)?.pipeline;
    if (property.name === pipeline?.pipelineProperty) {
      return state.pipelines.all(objectTypeId).map(({ id }) => id);
    }
    if (property.name === pipeline?.stageProperty) {
      return state.pipelines.all(objectTypeId).flatMap((each) => stagesOf(each).map(({ id }) => id));
    }
    if (property.referencedObjectType === 'OWNER') return state.owners.all().map(({ id }) => id);
    return undefined;
  };
