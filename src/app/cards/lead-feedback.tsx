import { hubspot } from '@hubspot/ui-extensions';
import { LeadFeedback } from './lead-feedback/LeadFeedback';

hubspot.extend<'crm.record.tab'>(() => <LeadFeedback />);
