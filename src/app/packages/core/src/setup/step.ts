import type {
  AgreementTerms,
  CustomObjectDefinition,
  CustomObjectName,
  GroupDefinition,
  ObjectType,
  PropertyDefinition,
} from '@tandem/taxonomy';
import type { ObservedOption } from './observed';

/** What is to change in a property that is there. `options` is the complete list to write. */
export interface PropertyChanges {
  label?: string;
  description?: string;
  options?: ObservedOption[];
}

/** One thing that a portal lacks, or has otherwise than Tandem needs it. */
export type SetupStep =
  | { kind: 'create-group'; objectType: ObjectType; group: GroupDefinition }
  | { kind: 'relabel-group'; objectType: ObjectType; group: GroupDefinition; from: string }
  | { kind: 'create-property'; objectType: ObjectType; property: PropertyDefinition }
  | { kind: 'restore-property'; objectType: ObjectType; property: PropertyDefinition }
  | {
      kind: 'update-property';
      objectType: ObjectType;
      name: string;
      changes: PropertyChanges;
      /** Values of the options that are added. */
      addedOptions: string[];
    }
  | { kind: 'create-custom-object'; definition: CustomObjectDefinition }
  | { kind: 'create-association'; from: CustomObjectName; to: 'CONTACT' | 'COMPANY' | 'DEAL' }
  | { kind: 'create-agreement'; terms: AgreementTerms }
  | { kind: 'conflict'; objectType: ObjectType; name: string; problem: PropertyConflict };

/** Why a property that is there cannot serve; only the portal's admin can resolve it. */
export type PropertyConflict =
  | { kind: 'other-type'; has: string; needs: string; archived: boolean }
  | { kind: 'not-unique'; archived: boolean };

export interface SetupPlan {
  /** In the order in which they must be carried out. */
  steps: SetupStep[];
  /** Groups, properties, objects, associations and agreements that are there as needed. */
  alreadyThere: number;
}
