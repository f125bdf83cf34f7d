import { hubspot } from '@hubspot/ui-extensions';
import { Touchpoints } from './touchpoints/Touchpoints';

hubspot.extend<'crm.record.tab'>(() => <Touchpoints />);
