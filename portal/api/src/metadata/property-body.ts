import { z } from 'zod';

export const PROPERTY_TYPES = [
  'bool',
  'date',
  'datetime',
  'enumeration',
  'number',
  'phone_number',
  'string',
] as const;

export const FIELD_TYPES = [
  'booleancheckbox',
  'calculation_equation',
  'checkbox',
  'date',
  'file',
  'html',
  'number',
  'phonenumber',
  'radio',
  'select',
  'text',
  'textarea',
] as const;

const optionInput = z.object({
  label: z.string(),
  value: z.string(),
  description: z.string().optional(),
  displayOrder: z.number().int(),
  hidden: z.boolean(),
});

const changeable = {
  description: z.string().optional(),
  displayOrder: z.number().int().optional(),
  formField: z.boolean().optional(),
  hidden: z.boolean().optional(),
  options: z.array(optionInput).optional(),
  calculationFormula: z.string().optional(),
};

/** Body of `POST /crm/properties/…` (spec: PropertyCreate). */
export const propertyCreate = z.object({
  ...changeable,
  name: z.string(),
  label: z.string(),
  type: z.enum(PROPERTY_TYPES),
  fieldType: z.enum(FIELD_TYPES),
  groupName: z.string(),
  hasUniqueValue: z.boolean().optional(),
  externalOptions: z.boolean().optional(),
  referencedObjectType: z.string().optional(),
  dataSensitivity: z.enum(['non_sensitive', 'sensitive', 'highly_sensitive']).optional(),
});
export type PropertyCreate = z.output<typeof propertyCreate>;

/** Body of `PATCH /crm/properties/…` (spec: PropertyUpdate). */
export const propertyUpdate = z.object({
  ...changeable,
  label: z.string().optional(),
  type: z.enum(PROPERTY_TYPES).optional(),
  fieldType: z.enum(FIELD_TYPES).optional(),
  groupName: z.string().optional(),
});
export type PropertyUpdate = z.output<typeof propertyUpdate>;
