import { hubspot } from '@hubspot/ui-extensions';
import { CompanyTouchpoints } from './company-touchpoints/CompanyTouchpoints';

hubspot.extend<'crm.record.tab'>(() => <CompanyTouchpoints />);
