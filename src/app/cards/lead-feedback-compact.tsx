import { hubspot } from '@hubspot/ui-extensions';
import { LeadFeedbackCompact } from './lead-feedback/LeadFeedbackCompact';

hubspot.extend<'crm.record.sidebar'>(() => <LeadFeedbackCompact />);
