import { startApiPortal, type ApiAnswer, type ApiPortal } from '../support/api-portal';
import { CAMPAIGN, fillMarketing, PAGE } from '../support/marketing-world';

let api: ApiPortal;
beforeAll(async () => {
  api = await startApiPortal({
    tokens: { 'demo-granular': ['content.landing_pages.read'], 'demo-narrow': ['forms'] },
  });
  fillMarketing(api.portal);
});
afterAll(() => api.close());

const landing = '/cms/pages/2026-03/landing-pages';
const site = '/cms/pages/2026-03/site-pages';
const posts = '/cms/blogs/2026-09/posts';
const idsOf = ({ body }: ApiAnswer): string[] => body.results.map(({ id }: { id: string }) => id);

describe('pages and posts', () => {
  it('are kept apart by kind', async () => {
    expect(idsOf(await api.call('GET', landing))).toEqual([PAGE.id]);
    expect(idsOf(await api.call('GET', site))).toEqual(['303']);
    expect(idsOf(await api.call('GET', posts))).toEqual(['302']);
    expect((await api.call('GET', `${site}/${PAGE.id}`)).status).toBe(404);
  });

  it('tell title, address and campaign by id', async () => {
    const { body } = await api.call('GET', `${landing}/${PAGE.id}`);
    expect(body).toMatchObject({
      htmlTitle: 'Book a demo',
      url: PAGE.url,
      slug: 'demo',
      domain: 'harbour.example',
      campaign: CAMPAIGN,
      currentState: 'PUBLISHED',
    });
    const few = await api.call('GET', `${landing}?property=id,url`);
    expect(few.body.results).toEqual([{ id: PAGE.id, url: PAGE.url }]);
  });

  it.each([
    ['id__in=1,302', ['302']],
    ['id__eq=1', []],
    ['slug__icontains=FULL', ['302']],
    ['slug__nin=blog/full', []],
    ['name__in=Full warehouse', ['302']],
    ['state__ne=DRAFT', ['302']],
    ['createdAfter=2020-01-01T00:00:00Z', ['302']],
    ['updatedAfter=2030-01-01T00:00:00Z', []],
    ['sort=-name', ['302']],
  ])('are filtered by %s', async (query, ids) => {
    expect(idsOf(await api.call('GET', `${posts}?${query}`))).toEqual(ids);
  });

  it('refuse filters and orders that do not exist, and name those that this portal has not', async () => {
    expect((await api.call('GET', `${posts}?id__like=3`)).status).toBe(400);
    expect((await api.call('GET', `${posts}?sort=colour`)).status).toBe(400);
    const unknown = await api.call('GET', `${posts}?authorName__eq=Mia`);
    expect(unknown.status).toBe(501);
    expect(unknown.body.message).toContain('authorName__eq');
  });

  it('exist in the releases that HubSpot has, others answer 501', async () => {
    expect((await api.call('GET', '/cms/pages/2026-09/site-pages')).status).toBe(501);
    expect((await api.call('GET', '/cms/blogs/2026-03/posts')).status).toBe(200);
  });

  it('want content, or the granular scope of their kind', async () => {
    const status = async (path: string, token: string): Promise<number> =>
      (await api.call('GET', path, undefined, { token })).status;
    expect(await status(landing, 'demo-granular')).toBe(200);
    expect(await status(site, 'demo-granular')).toBe(403);
    expect(await status(posts, 'demo-narrow')).toBe(403);
  });
});
