import { unsupported } from '../support/Unsupported';
import { CrmActionButton, CrmActionLink } from './ActionComponents';
import { CrmCardActions } from './CardActions';
import { CrmAssociationPropertyList, CrmAssociationStageTracker } from './AssociationComponents';
import { CrmAssociationPivot } from './AssociationPivot';
import { CrmAssociationTable } from './AssociationTable';
import { CrmDataHighlight, CrmPropertyList, CrmSimpleDeadline, CrmStageTracker } from './PropertyComponents';
import { CrmStatistics } from './Statistics';

/** HubSpot's CRM components (`@hubspot/ui-extensions/crm`). */
export const crmComponents = {
  CrmActionButton,
  CrmActionLink,
  CrmAssociationPivot,
  CrmAssociationPropertyList,
  CrmAssociationStageTracker,
  CrmAssociationTable,
  CrmCardActions,
  CrmDataHighlight,
  CrmPropertyList,
  CrmReport: unsupported(
    'CrmReport',
    'Shows a saved report of the HubSpot account. The local portal has no reports.',
  ),
  CrmSimpleDeadline,
  CrmStageTracker,
  CrmStatistics,
};
