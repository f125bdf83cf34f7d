import { Command } from 'commander';
import { registerSetup } from '../../cli/commands/setup';
import { explainError } from '../../cli/support/explain-error';
import { startPortal } from '../support/start-portal';
import type { TestPortal } from '../support/start-portal';

let portal: TestPortal;

beforeAll(async () => {
  portal = await startPortal({
    tokens: { 'demo-readonly': ['crm.objects.contacts.read', 'crm.schemas.custom.read'] },
  });
});
afterEach(async () => {
  await portal.reset();
  process.exitCode = undefined;
});
afterAll(() => portal.close());

/** Runs the command as a terminal would, on the portal. */
const setup = async (...args: string[]) => {
  const out: string[] = [];
  const errors: string[] = [];
  const program = new Command().exitOverride();
  registerSetup(program, { out: (line) => out.push(line), error: (line) => errors.push(line) });
  const failure: unknown = await program
    .parseAsync(['setup', ...args], { from: 'user' })
    .then(() => undefined)
    .catch((error: unknown) => error);
  const code = process.exitCode;
  process.exitCode = undefined;
  return { out, errors, all: [...out, ...errors].join('\n'), code, failure };
};

const connection = () => ['--token', 'demo-app-token', '--api-base', portal.url];

describe('tandem setup', () => {
  it('prints the differences in a dry run and how to carry them out', async () => {
    const { out, code } = await setup(...connection());
    expect(out[0]).toBe('Portal 4242001, dry run');
    expect(out).toContain('  + contacts: property tandem_feedback_rating "Lead rating"');
    expect(out).toContain('  + custom object lead_feedback "Lead feedback entries" with 26 properties');
    expect(out).toContain('  + alignment agreement, version 1');
    expect(out.at(-2)).toBe('Already there 0, to create 98, to update 0, conflicts 0, failed 0.');
    expect(out.at(-1)).toContain('--apply');
    expect(code).toBe(0);
  });

  it('prints what it did, and on the next run that all is there', async () => {
    const first = await setup(...connection(), '--apply');
    expect(first.out.at(-1)).toBe('Already there 0, created 98, updated 0, conflicts 0, failed 0.');
    expect(first.code).toBe(0);
    const second = await setup(...connection(), '--apply');
    expect(second.out).toEqual([
      'Portal 4242001',
      'Sources of touchpoints: all 6 can be read.',
      'Already there 135, created 0, updated 0, conflicts 0, failed 0.',
    ]);
  });

  it('says what to do about a conflict and leaves with code 2', async () => {
    await portal.connect().crm.properties.create('deals', {
      name: 'tandem_feedback_count',
      label: 'Ours',
      type: 'string',
      fieldType: 'text',
      groupName: 'dealinformation',
    });
    const { out, code } = await setup(...connection(), '--apply');
    expect(out[1]).toBe(
      '  ! deals: property tandem_feedback_count: a property of this name has type string (text), Tandem needs number (number). If nothing uses it, delete it for good in HubSpot, then run setup again.',
    );
    expect(code).toBe(2);
  });

  it('names the missing scope once, with what failed for it, and leaves with code 1', async () => {
    const { errors, code } = await setup('--token', 'demo-readonly', '--api-base', portal.url, '--apply');
    expect(errors).toContain('  failed: + contacts: property tandem_feedback_rating "Lead rating"');
    const explanations = errors.filter((line) => line.includes('crm.schemas.contacts.write'));
    expect(explanations).toEqual([
      "    The access token lacks the scope crm.schemas.contacts.write. Add it to the app's required scopes, upload and reinstall the app.",
    ]);
    expect(code).toBe(1);
  });

  it('refuses to start without a token, or with an address that is none', async () => {
    const before = process.env.HUBSPOT_ACCESS_TOKEN;
    delete process.env.HUBSPOT_ACCESS_TOKEN;
    const { failure } = await setup('--api-base', portal.url);
    if (before !== undefined) process.env.HUBSPOT_ACCESS_TOKEN = before;
    expect(explainError(failure)).toBe('No access token. Set HUBSPOT_ACCESS_TOKEN or give --token.');
    const other = await setup('--token', 'demo-x', '--api-base', 'hubspot');
    expect(explainError(other.failure)).toBe('--api-base is not a URL: hubspot');
  });

  it('never prints the token', async () => {
    const { all } = await setup('--token', 'demo-very-secret', '--api-base', portal.url, '--apply');
    const refused = await setup('--token', 'very-secret', '--api-base', portal.url);
    expect(`${all}${refused.all}${explainError(refused.failure)}`).not.toContain('very-secret');
    expect(explainError(refused.failure)).toContain('does not accept the access token');
  });
});
