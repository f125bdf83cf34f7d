import { hubspot } from '@hubspot/ui-extensions';
import { BuyingGroup } from './buying-group/BuyingGroup';

hubspot.extend<'crm.record.tab'>(() => <BuyingGroup />);
