import { hubspot } from '@hubspot/ui-extensions';
import { DataQualityCompact } from './data-quality/DataQualityCompact';

hubspot.extend<'crm.record.sidebar'>(() => <DataQualityCompact />);
