import type { StandardObjectType } from '@tandem/taxonomy';
import { companyProfile } from './companies';
import { contactProfile } from './contacts';
import { dealProfile } from './deals';
import type { DuplicateProfile } from './profile';

/** How records of each object are compared. */
export const duplicateProfiles: Readonly<Record<StandardObjectType, DuplicateProfile>> = {
  contacts: contactProfile,
  companies: companyProfile,
  deals: dealProfile,
};

/** Properties to read of a record before duplicates of it can be sought, and of those that are compared with it. */
export const duplicateProperties = (objectType: StandardObjectType): readonly string[] =>
  duplicateProfiles[objectType].properties;
