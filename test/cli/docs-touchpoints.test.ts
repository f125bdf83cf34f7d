import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  attributionModels,
  buyingGroupDefaults,
  engagementDefaults,
  engagementProjection,
  touchKinds,
} from '@tandem/taxonomy';
import { touchpointDays } from '@tandem/contracts';
import { parseTouchTerms } from '@tandem/core';
import { scopeTable } from '../../cli/manifest/scopes';

const page = readFileSync(join(__dirname, '../../docs/touchpoints.md'), 'utf8');

/** Tables and paragraphs as one line of words: line breaks and aligned columns say nothing. */
const words = (text: string): string => text.replace(/[\s|]+/g, ' ');
const said = words(page);

it('gives every kind of touch the points of the default agreement', () => {
  for (const { value, label } of touchKinds) {
    expect(said).toContain(` ${label} ${engagementDefaults.weights[value]} `);
  }
});

it('gives the other numbers of the default agreement', () => {
  const {
    halfLifeDays,
    saturation,
    levels,
    maxPerKindAndDay,
    minTouches,
    minTouchesWithinDays,
    roleFactors,
  } = engagementDefaults;
  expect(said).toContain(`Half-life ${halfLifeDays} days, saturation ${saturation}.`);
  expect(said).toContain(`At most ${maxPerKindAndDay} touches of one kind count per person and day`);
  expect(said).toContain(`Hot from ${levels.hot}, warm from ${levels.warm}, cool from ${levels.cool}`);
  expect(said).toContain(`Fewer than ${minTouches} touches in ${minTouchesWithinDays} days`);
  expect(said).toContain(
    `executive sponsor ${roleFactors['EXECUTIVE_SPONSOR']}; champion and influencer ${roleFactors['CHAMPION']}; ` +
      `blocker ${roleFactors['BLOCKER']}; everybody else ${roleFactors['ANY']}`,
  );
  for (const entry of [...engagementDefaults.highIntentPages, ...engagementDefaults.demoForms]) {
    expect(said).toContain(`\`${entry}\``);
  }
  const { engagedWithinDays, coldAfterDays, roles } = buyingGroupDefaults;
  expect(said).toContain(`a reply within ${engagedWithinDays} days`);
  expect(said).toContain(`none for ${coldAfterDays} days`);
  const required = roles.map(({ role, required }) => `${role.toLowerCase().replace('_', ' ')} ${required}`);
  expect(said).toContain(`Required unless the agreement says otherwise: ${required.join(', ')}.`);
});

it('gives every attribution model with its weights', () => {
  for (const { label, description } of attributionModels) {
    expect(said).toContain(` ${label} ${description} `);
  }
});

it('names every property that is written back, and every period that lists look back', () => {
  for (const { name } of engagementProjection) expect(said).toContain(`\`${name}\``);
  expect(engagementProjection).toHaveLength(10);
  const days = [...touchpointDays];
  expect(said).toContain(`look back ${days.slice(0, -1).join(', ')} or ${days.at(-1)} days`);
});

it('names the subscription of scopes as the page of scopes does', () => {
  for (const { scope, subscription, feature } of scopeTable) {
    if (feature === null || feature === 'setup') continue;
    const rows = page.split('\n').filter((row) => row.startsWith('|') && row.includes(`\`${scope}\``));
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.some((row) => row.includes(`| ${subscription} `) || row.includes('[scopes]'))).toBe(true);
  }
});

it('shows an agreement that can be used as it stands', () => {
  const [, settings] = /```json\n([^`]+)```/.exec(page)!;
  const { engagement, buyingGroup } = parseTouchTerms(settings!);
  expect(engagement.halfLifeDays).toBe(30);
  expect(engagement.weights.meeting).toBe(15);
  expect(engagement.weights.demo_request).toBe(engagementDefaults.weights.demo_request);
  expect(buyingGroup.roles).toEqual([
    { role: 'DECISION_MAKER', required: 1 },
    { role: 'CHAMPION', required: 2 },
  ]);
});
