import { hubspot } from '@hubspot/ui-extensions';
import { TouchpointsCompact } from './touchpoints/TouchpointsCompact';

hubspot.extend<'crm.record.sidebar'>(() => <TouchpointsCompact />);
