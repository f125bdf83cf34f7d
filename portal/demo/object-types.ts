/** HubSpot's ids of the object types that the demo fills. */
export const types = {
  contact: '0-1',
  company: '0-2',
  deal: '0-3',
  task: '0-27',
  note: '0-46',
  meeting: '0-47',
  call: '0-48',
  email: '0-49',
} as const;
