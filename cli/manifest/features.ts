/** A part of Tandem that works only with certain scopes, and that the rest works without. */
export interface FeatureDefinition {
  name: string;
  /** What it is about, as a heading. */
  title: string;
  /** What people will miss, in whole sentences. */
  lost: string;
  /** When leaving it out makes sense. */
  when: string;
}

/** Subscriptions that HubSpot names for the scopes of a feature: developers.hubspot.com/docs/api/scopes */
const professionalMarketing = 'Marketing Hub is below Professional';

/**
 * What an installation can do without. Static apps know no optional scopes, and HubSpot may refuse to install an app
 * that requires a scope which the account's subscription lacks; such an account leaves the feature out.
 */
export const features = [
  {
    name: 'colleagues',
    title: 'Owners and colleagues',
    lost:
      'The lead feedback card does not name the owner. Touches of your own people count as a buyer’s, except those ' +
      'with an email domain that the agreement lists.',
    when: 'You would rather not grant it',
  },
  {
    name: 'marketing-events',
    title: 'Marketing events',
    lost:
      'Registrations, attendance and cancellations are not shown and do not count, so that people who came to events ' +
      'score lower.',
    when: 'You hold no events in HubSpot',
  },
  {
    name: 'marketing-emails',
    title: 'Marketing emails, and names of pages',
    lost:
      'Of opens and clicks only each contact’s first and latest are known, without the email’s name; machines among ' +
      'them are not recognised. Pages are shown by address, unless an event names them.',
    when: `${professionalMarketing}, and so is Content Hub`,
  },
  {
    name: 'forms',
    title: 'Names of forms',
    lost:
      'Only the forms of a contact’s first and latest conversion have names. The others are shown without, and a demo ' +
      'request among them counts as an ordinary form.',
    when: 'You would rather not grant it',
  },
  {
    name: 'campaigns',
    title: 'Campaigns',
    lost:
      'Which campaigns influenced somebody is not known. Campaigns are shown by the utm_campaign of their links, and ' +
      'credit is added up by that.',
    when: professionalMarketing,
  },
  {
    name: 'setup',
    title: 'Setup',
    lost:
      '`tandem setup` can neither check nor create properties and custom objects. Cards, import and report do not ' +
      'need it.',
    when: 'Setup is done; put it back before the next version’s setup',
  },
] as const satisfies readonly FeatureDefinition[];

export type FeatureName = (typeof features)[number]['name'];

/** The definition of a feature. */
export const featureNamed = (name: FeatureName): FeatureDefinition & { name: FeatureName } =>
  features.find((feature) => feature.name === name)!;
