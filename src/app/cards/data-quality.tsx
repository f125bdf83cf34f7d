import { hubspot } from '@hubspot/ui-extensions';
import { DataQuality } from './data-quality/DataQuality';

hubspot.extend<'crm.record.tab'>(() => <DataQuality />);
