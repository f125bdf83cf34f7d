import type { FormDefinition } from '../state/marketing-state';
import type { PropertyStore } from '../state/property-store';

const iso = (at: number): string => new Date(at).toISOString();

const field = (properties: PropertyStore, name: string): Record<string, unknown> => ({
  objectTypeId: '0-1',
  name,
  label: properties.get('0-1', name)?.label ?? name,
  required: name === 'email',
  hidden: false,
  dependentFields: [],
  ...(name === 'email'
    ? { fieldType: 'email', validation: { blockedEmailDomains: [], useDefaultBlockList: false } }
    : { fieldType: 'single_line_text' }),
});

const group = (content: unknown): Record<string, unknown> => ({
  groupType: 'default_group',
  richTextType: 'text',
  fields: [content],
});

/** What a form looks like and does, as HubSpot's editor sets it on a new form. */
const USUAL_SETTINGS = {
  configuration: {
    language: 'en',
    cloneable: true,
    editable: true,
    archivable: true,
    recaptchaEnabled: false,
    notifyContactOwner: false,
    notifyRecipients: [],
    createNewContactForNewEmail: true,
    prePopulateKnownValues: true,
    allowLinkToResetKnownValues: false,
    lifecycleStages: [],
    postSubmitAction: { type: 'thank_you', value: '' },
  },
  displayOptions: {
    renderRawHtml: false,
    theme: 'default_style',
    submitButtonText: 'Submit',
    style: {
      fontFamily: 'arial, helvetica, sans-serif',
      backgroundWidth: '100%',
      labelTextColor: '#33475b',
      labelTextSize: '14px',
      helpTextColor: '#7C98B6',
      helpTextSize: '11px',
      legalConsentTextColor: '#33475b',
      legalConsentTextSize: '14px',
      submitColor: '#ff7a59',
      submitAlignment: 'left',
      submitFontColor: '#ffffff',
      submitSize: '12px',
    },
  },
  legalConsentOptions: { type: 'none' },
};

/** A form (spec: HubSpotFormDefinition). */
export const presentForm = (form: FormDefinition, properties: PropertyStore): Record<string, unknown> => ({
  id: form.id,
  name: form.name,
  formType: 'hubspot',
  createdAt: iso(form.createdAt),
  updatedAt: iso(form.updatedAt),
  archived: form.archived ?? false,
  fieldGroups: form.fields.map((name) => group(field(properties, name))),
  ...USUAL_SETTINGS,
});
