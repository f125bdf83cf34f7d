import { features } from '../manifest/features';
import { scopesOf, scopeTable } from '../manifest/scopes';

/** The page docs/scopes.md, from the table that the app's configuration comes from. */
export const scopesPage = (): string =>
  [
    '# Scopes, and what each is for',
    '',
    '<!-- Written by `npm run tandem -- docs scopes` from cli/manifest; do not edit. -->',
    '',
    'A static app can have required scopes only, so this list is everything Tandem may ever do. Each line names who',
    'needs it. What is not here, Tandem cannot do: it reads no email’s text, sends nothing, and touches no list or',
    'workflow.',
    '',
    '| scope | needed by | for | subscription |',
    '| --- | --- | --- | --- |',
    ...scopeTable.map(
      ({ scope, neededBy, purpose, subscription }) =>
        `| \`${scope}\` | ${neededBy} | ${purpose} | ${subscription} |`,
    ),
    '',
    'The last column is HubSpot’s, from its page of scopes: `every` is every account, the free one included. App',
    'functions and custom objects themselves need an Enterprise subscription of any Hub.',
    '',
    '## What can be left out',
    '',
    'If your subscription lacks a scope, or you do not want to grant it, leave its feature out. Everything else works,',
    'and the cards name what is not there.',
    '',
    '| feature | scopes | what is lost | when to leave it out |',
    '| --- | --- | --- | --- |',
    ...features.map(
      ({ name, title, lost, when }) =>
        `| ${name}: ${title} | ${scopesOf(name)
          .map((scope) => `\`${scope}\``)
          .join(', ')} | ${lost} | ${when} |`,
    ),
    '',
    '```sh',
    'npm run tandem -- manifest --without marketing-emails campaigns            # says what is lost, changes nothing',
    'npm run tandem -- manifest --without marketing-emails campaigns --apply    # writes src/app/app-hsmeta.json',
    'npm run tandem -- manifest --apply                                         # everything again',
    '```',
    '',
    'Then `npm run deploy`, and reinstall the app by its reinstall URL: HubSpot grants changed scopes only then.',
    '`npm run tandem -- setup` says which features a portal has, and what the absence of the others costs. `npm run check`',
    'refuses a configuration that is none of these choices, and `test/functions/scopes.test.ts` holds the table to what',
    'the functions really need.',
    '',
    'Whether HubSpot refuses to install an app because of a scope that the subscription lacks is not documented. If it',
    'does, the installation page names the scope: leave out its feature.',
    '',
  ].join('\n');
