import { Option } from 'commander';
import type { Command } from 'commander';
import { createCrm } from '@tandem/crm';
import type { Crm, CrmOptions } from '@tandem/crm';
import { UserError } from './user-error';

export interface ConnectionOptions {
  token?: string;
  apiBase: string;
}

/** Adds the options that say which portal a command works on. */
export const addConnectionOptions = (command: Command): Command =>
  command
    .addOption(new Option('--token <token>', "the private app's access token").env('HUBSPOT_ACCESS_TOKEN'))
    .addOption(
      new Option('--api-base <url>', "where HubSpot's API is")
        .env('HUBSPOT_API_BASE_PATH')
        .default('https://api.hubapi.com'),
    );

/** Opens the portal that the options name. Throws `UserError` when they are not usable. */
export const connect = ({ token, apiBase }: ConnectionOptions, more: Partial<CrmOptions> = {}): Crm => {
  if (!token) {
    throw new UserError('No access token. Set HUBSPOT_ACCESS_TOKEN or give --token.');
  }
  if (!URL.canParse(apiBase)) throw new UserError(`--api-base is not a URL: ${apiBase}`);
  return createCrm({ ...more, accessToken: token, basePath: apiBase.replace(/\/+$/, '') });
};
