/** An object type as the API's paths and answers name it. */
export interface ObjectType {
  /** `0-1` for HubSpot's own, `2-<number>` for custom objects. */
  objectTypeId: string;
  /** Singular API name: `contact`; for a custom object its schema's name. */
  name: string;
  /** Plural API name: `contacts`; for a custom object the fully qualified name `p{portalId}_{name}`. */
  pluralName: string;
  singularLabel: string;
  pluralLabel: string;
  primaryDisplayProperty: string;
}

const standard = (
  objectTypeId: string,
  name: string,
  pluralName: string,
  singularLabel: string,
  pluralLabel: string,
  primaryDisplayProperty: string,
): ObjectType => ({
  objectTypeId,
  name,
  pluralName,
  singularLabel,
  pluralLabel,
  primaryDisplayProperty,
});

/** HubSpot's object types that this portal keeps records of (developers.hubspot.com/docs/guides/crm/understanding-the-crm). */
export const STANDARD_OBJECT_TYPES: readonly ObjectType[] = [
  standard('0-1', 'contact', 'contacts', 'Contact', 'Contacts', 'email'),
  standard('0-2', 'company', 'companies', 'Company', 'Companies', 'name'),
  standard('0-3', 'deal', 'deals', 'Deal', 'Deals', 'dealname'),
  standard('0-27', 'task', 'tasks', 'Task', 'Tasks', 'hs_task_subject'),
  standard('0-46', 'note', 'notes', 'Note', 'Notes', 'hs_note_body'),
  standard('0-136', 'lead', 'leads', 'Lead', 'Leads', 'hs_lead_name'),
];

/** Object types that HubSpot has and this portal has not: they answer 501 by name instead of "unknown". */
export const UNSUPPORTED_OBJECT_TYPES: Readonly<Record<string, string>> = {
  tickets: '0-5',
  products: '0-7',
  line_items: '0-8',
  quotes: '0-14',
  communications: '0-18',
  feedback_submissions: '0-19',
  campaigns: '0-35',
  meetings: '0-47',
  calls: '0-48',
  emails: '0-49',
  invoices: '0-53',
  marketing_events: '0-54',
  subscriptions: '0-69',
  goal_targets: '0-74',
  orders: '0-123',
  users: '0-115',
  appointments: '0-421',
  projects: '0-970',
};
