import { featureNamed } from '../manifest/features';
import { explainError } from '../support/explain-error';
import type { CheckedFeature, FeatureAnswer } from './check-features';

const websiteEvents = {
  title: 'Website visits and events',
  lost:
    'Of page views only each contact’s first and latest visit are known; ads and custom events are not shown. ' +
    'Form submissions are.',
};

const subscriptions: Partial<Record<CheckedFeature, string>> = {
  campaigns: 'Marketing Hub Professional',
  'marketing-emails': 'Marketing Hub or Content Hub Professional',
  'website-events': 'Enterprise of any Hub',
};

/** What touchpoints a portal gives, and what the absence of the others costs and asks for, line by line. */
export function describeFeatures(answers: readonly FeatureAnswer[]): string[] {
  const absent = answers.filter(({ state }) => state !== 'granted');
  if (absent.length === 0) return [`Sources of touchpoints: all ${answers.length} can be read.`];
  return [
    `Sources of touchpoints: ${absent.length} of ${answers.length} cannot be read. Cards name them and show the rest.`,
    ...absent.flatMap((answer) => {
      const { title, lost } = definitionOf(answer.feature);
      return [`  ${title}: ${whyOf(answer)}`, `    Lost: ${lost}`];
    }),
    ...remediesFor(absent),
  ];
}

const definitionOf = (feature: CheckedFeature) =>
  feature === 'website-events' ? websiteEvents : featureNamed(feature);

const needing = (feature: CheckedFeature): string =>
  subscriptions[feature] === undefined ? '' : ` (needs ${subscriptions[feature]})`;

function whyOf(answer: FeatureAnswer): string {
  switch (answer.state) {
    case 'granted':
      return 'can be read.';
    case 'no-scope':
      return `the app was not granted ${answer.scopes.join(', ')}${needing(answer.feature)}.`;
    case 'no-subscription':
      return `the subscription does not include it (${subscriptions[answer.feature] ?? 'HubSpot does not say which does'}).`;
    case 'unknown':
      return `not known. ${explainError(answer.error)}`;
  }
}

/** The portal works as it is, so that each remedy is an offer. */
function remediesFor(absent: readonly FeatureAnswer[]): string[] {
  const inVain = absent.flatMap(({ feature, state }) =>
    state === 'no-subscription' && feature !== 'website-events' ? [feature] : [],
  );
  return [
    ...(absent.some(({ state }) => state === 'no-scope')
      ? [
          '  To have one after all: npm run tandem -- manifest, then upload and reinstall the app (docs/scopes.md).',
        ]
      : []),
    ...(inVain.length > 0
      ? [`  The app need not ask in vain: npm run tandem -- manifest --without ${inVain.join(' ')}`]
      : []),
  ];
}
