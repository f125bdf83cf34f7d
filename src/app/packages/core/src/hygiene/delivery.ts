/**
 * What HubSpot says of how e-mails reach a contact's address (HubSpot, "HubSpot's default contact properties"). It says so
 * of the address that stood at the time; whether it takes it back when another is written is not documented.
 */
export const deliveryProperties = [
  'hs_email_hard_bounce_reason_enum',
  'hs_email_bad_address',
  'hs_email_quarantined',
  'hs_email_quarantined_reason',
  'hs_email_bounce',
  'hs_email_delivered',
] as const;
export type DeliveryProperty = (typeof deliveryProperties)[number];

/** Those whose history tells which address they are about; counts of what arrived have too long a one to be read. */
export const datedDeliveryProperties: readonly DeliveryProperty[] = [
  'hs_email_hard_bounce_reason_enum',
  'hs_email_bad_address',
  'hs_email_quarantined',
  'hs_email_bounce',
];
