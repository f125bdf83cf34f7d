import type { Request } from '../http/request';

export interface FormName {
  /** GUID, as submissions carry it. */
  id: string;
  name: string;
}

/** Largest page; HubSpot documents none for forms, 100 is what its dated APIs have in common. */
const formsPerPage = '100';

/** Forms. Scope `forms`. Source: spec Marketing/Forms v3; the dated release is still a beta. */
export const forms = (request: Request) => ({
  /** Names of a page of forms, all kinds of them. */
  async names(after?: string): Promise<{ forms: FormName[]; next: string | null }> {
    const { body } = await request<FormsPage>({
      method: 'GET',
      path: '/marketing/v3/forms',
      query: { limit: formsPerPage, formTypes: 'all', ...(after && { after }) },
    });
    return {
      forms: body.results.map(({ id, name }) => ({ id, name })),
      next: body.paging?.next?.after ?? null,
    };
  },
});

interface FormsPage {
  results: FormName[];
  paging?: { next?: { after: string } };
}
