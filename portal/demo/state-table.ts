import { demoDeals } from './deal-states';
import { hygieneStates } from './hygiene-states';
import { demoStates } from './states';
import { touchStates } from './touch-states';

/** The table of README.md: every state and the record that shows it. A test holds the README to it. */
export function stateTable(): string {
  const rows = [
    ...demoStates.map(({ state, firstname, lastname }) => ({
      state,
      record: `${firstname} ${lastname}`.trim() || 'contact without a name, at state-museum.example',
    })),
    ...touchStates.map(({ state, firstname, lastname }) => ({ state, record: `${firstname} ${lastname}` })),
    ...hygieneStates.map(({ state, record }) => ({ state, record })),
    ...demoDeals.map(({ state, name }) => ({ state, record: name })),
  ];
  return [
    '| State | Record |',
    '| --- | --- |',
    ...rows.map(({ state, record }) => `| ${state} | ${record} |`),
  ].join('\n');
}
