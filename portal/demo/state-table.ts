import { demoDeals } from './deal-states';
import { demoStates } from './states';

/** The table of README.md: every state and the record that shows it. A test holds the README to it. */
export function stateTable(): string {
  const rows = [
    ...demoStates.map(({ state, firstname, lastname }) => ({
      state,
      record: `${firstname} ${lastname}`.trim() || 'contact without a name, at state-museum.example',
    })),
    ...demoDeals.map(({ state, name }) => ({ state, record: name })),
  ];
  return [
    '| State | Record |',
    '| --- | --- |',
    ...rows.map(({ state, record }) => `| ${state} | ${record} |`),
  ].join('\n');
}
