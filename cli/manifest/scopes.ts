import type { FeatureName } from './features';

/** A scope of the app, with the reason for it. */
export interface ScopeDefinition {
  scope: string;
  /** Parts of Tandem that use it. */
  neededBy: string;
  /** What they use it for. */
  purpose: string;
  /** Subscriptions that have it: developers.hubspot.com/docs/api/scopes, column "Required account tier". */
  subscription: string;
  /** What is lost without it; null for what Tandem cannot work without. */
  feature: FeatureName | null;
}

const every = 'every';
const enterprise = 'Enterprise of any Hub';

/**
 * All that Tandem may ever do, in the order of the app's configuration. From this table come `app-hsmeta.json`,
 * docs/scopes.md, and what setup says of a portal that lacks some of it.
 */
export const scopeTable: readonly ScopeDefinition[] = [
  {
    scope: 'oauth',
    neededBy: 'functions, setup, import',
    purpose:
      'Every HubSpot app has it. Account details: that the card and the token belong to one portal, and its time ' +
      'zone, in which wake-up dates begin. Website visits and events, where an Enterprise subscription has them',
    subscription: every,
    feature: null,
  },
  {
    scope: 'crm.objects.contacts.read',
    neededBy: 'functions, import',
    purpose:
      'The lead in view: its name, why it was handed over, what it met, its feedback properties; sales’ calls, ' +
      'meetings and emails by time and title',
    subscription: every,
    feature: null,
  },
  {
    scope: 'crm.objects.contacts.write',
    neededBy: 'functions, import',
    purpose:
      'The feedback, engagement and data quality properties of contacts, a buying role that a rep sets, and what a ' +
      'rep corrects in the card; functions write no other property',
    subscription: every,
    feature: null,
  },
  {
    scope: 'crm.objects.companies.read',
    neededBy: 'functions',
    purpose: 'The company in view, and the contact’s primary company, with which the verdict is associated',
    subscription: every,
    feature: null,
  },
  {
    scope: 'crm.objects.companies.write',
    neededBy: 'functions',
    purpose:
      'The data quality properties of companies, and what a rep corrects in the card; functions write no other ' +
      'property',
    subscription: every,
    feature: null,
  },
  {
    scope: 'crm.objects.deals.read',
    neededBy: 'functions',
    purpose: 'The deal in view, its contacts and its stages',
    subscription: every,
    feature: null,
  },
  {
    scope: 'crm.objects.deals.write',
    neededBy: 'functions',
    purpose:
      'The feedback, engagement and data quality properties of deals, and what a rep corrects in the card; functions ' +
      'write no other property',
    subscription: every,
    feature: null,
  },
  {
    scope: 'crm.objects.custom.read',
    neededBy: 'functions, report',
    purpose: 'The ledger and the agreement',
    subscription: enterprise,
    feature: null,
  },
  {
    scope: 'crm.objects.custom.write',
    neededBy: 'functions, setup, import',
    purpose:
      'New ledger entries with their associations, and version 1 of the agreement; existing entries are never changed',
    subscription: enterprise,
    feature: null,
  },
  {
    scope: 'crm.objects.owners.read',
    neededBy: 'functions',
    purpose:
      'The name of the contact’s owner, who can own a record and who has left, and who is a colleague, whose touches ' +
      'count as zero',
    subscription: every,
    feature: 'colleagues',
  },
  {
    scope: 'crm.objects.marketing_events.read',
    neededBy: 'functions',
    purpose: 'Which marketing events a contact registered for, attended or missed',
    subscription: every,
    feature: 'marketing-events',
  },
  {
    scope: 'content',
    neededBy: 'functions',
    purpose:
      'Opens and clicks of marketing emails, and names of emails and pages. HubSpot has no smaller scope for them',
    subscription: 'Marketing Hub or Content Hub Professional',
    feature: 'marketing-emails',
  },
  {
    scope: 'forms',
    neededBy: 'functions',
    purpose: 'Names of the forms a contact filled in; their answers are not read',
    subscription: every,
    feature: 'forms',
  },
  {
    scope: 'marketing.campaigns.read',
    neededBy: 'functions',
    purpose: 'Names of campaigns, what belongs to them, and the ids of the contacts they influenced',
    subscription: 'Marketing Hub Professional',
    feature: 'campaigns',
  },
  {
    scope: 'crm.schemas.contacts.write',
    neededBy: 'setup',
    purpose: 'Tandem’s properties of contacts',
    subscription: every,
    feature: 'setup',
  },
  {
    scope: 'crm.schemas.companies.write',
    neededBy: 'setup',
    purpose: 'Tandem’s properties of companies',
    subscription: every,
    feature: 'setup',
  },
  {
    scope: 'crm.schemas.deals.write',
    neededBy: 'setup',
    purpose: 'Tandem’s properties of deals',
    subscription: every,
    feature: 'setup',
  },
  {
    scope: 'crm.schemas.custom.read',
    neededBy: 'setup',
    purpose: 'Whether the custom objects are there',
    subscription: enterprise,
    feature: 'setup',
  },
  {
    scope: 'crm.schemas.custom.write',
    neededBy: 'setup',
    purpose: 'The custom objects `lead_feedback` and `alignment_agreement` and their properties',
    subscription: enterprise,
    feature: 'setup',
  },
];

/** The scopes that a feature needs, in the order of the table. */
export const scopesOf = (feature: FeatureName): string[] =>
  scopeTable.filter((row) => row.feature === feature).map(({ scope }) => scope);
