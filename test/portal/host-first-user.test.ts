import { firstUserFor } from '../../portal/host/src/app/first-user';
import type { PortalUser } from '../../portal/host/src/shared-types';

const user = (id: string, language: string): PortalUser => ({
  id,
  email: `${id}@example.com`,
  firstName: id,
  lastName: 'Example',
  teams: [],
  role: 'rep',
  locale: `${language}-xx`,
  language,
  ownerId: null,
});
const users = [user('greta', 'de'), user('harriet', 'en'), user('owen', 'en')];

describe('a first visitor', () => {
  it('sits in for the first user of their language', () => {
    expect(firstUserFor(users, ['en-US', 'de'])?.id).toBe('harriet');
  });

  it('falls back to their next language, then to the first user', () => {
    expect(firstUserFor(users, ['ja', 'de-CH'])?.id).toBe('greta');
    expect(firstUserFor(users, ['ja'])?.id).toBe('greta');
    expect(firstUserFor(users, [])?.id).toBe('greta');
  });

  it('has nobody to be in a portal without users', () => {
    expect(firstUserFor([], ['en'])).toBeUndefined();
  });
});
