/** Creates records through the emulator's own API, as any integration would, with a token of the tests. */
export class CrmRecords {
  constructor(private readonly apiUrl: string) {}

  /**
   * Calls the API and returns the parsed answer; a failure is thrown with HubSpot's message. The limit of ten seconds is
   * the account's, so it is waited out when cards have used it up.
   */
  async call<Answer>(method: string, path: string, body?: unknown, attempts = 12): Promise<Answer> {
    const response = await fetch(`${this.apiUrl}${path}`, {
      method,
      headers: {
        authorization: 'Bearer demo-test',
        'content-type': 'application/json',
        'x-portal-caller': 'test',
      },
      body: body === undefined ? undefined : JSON.stringify(body),
    });
    const text = await response.text();
    if (response.status === 429 && attempts > 1) {
      await new Promise((done) => setTimeout(done, 1_000));
      return this.call(method, path, body, attempts - 1);
    }
    if (!response.ok) throw new Error(`${method} ${path} answered ${response.status}: ${text}`);
    return (text === '' ? undefined : JSON.parse(text)) as Answer;
  }

  async create(objectType: string, properties: Record<string, string>): Promise<string> {
    const created = await this.call<{ id: string }>('POST', `/crm/objects/2026-09/${objectType}`, {
      properties,
    });
    return created.id;
  }

  /** Ids in the order of the inputs. */
  async createMany(objectType: string, records: Array<Record<string, string>>): Promise<string[]> {
    const ids: string[] = [];
    for (let start = 0; start < records.length; start += 100) {
      const inputs = records
        .slice(start, start + 100)
        .map((properties, index) => ({ properties, objectWriteTraceId: String(start + index) }));
      const { results } = await this.call<{ results: Array<{ id: string; objectWriteTraceId?: string }> }>(
        'POST',
        `/crm/objects/2026-09/${objectType}/batch/create`,
        { inputs },
      );
      ids.push(...results.map(({ id }) => id));
    }
    return ids;
  }

  async update(objectType: string, id: string, properties: Record<string, string>): Promise<void> {
    await this.call('PATCH', `/crm/objects/2026-09/${objectType}/${id}`, { properties });
  }

  async read(objectType: string, id: string, property: string): Promise<string | null> {
    const record = await this.call<{ properties: Record<string, string | null> }>(
      'GET',
      `/crm/objects/2026-09/${objectType}/${id}?properties=${property}`,
    );
    return record.properties[property] ?? null;
  }

  /** The default, unlabelled association of one record with many. */
  async associate(fromType: string, fromId: string, toType: string, toIds: readonly string[]): Promise<void> {
    for (let start = 0; start < toIds.length; start += 100) {
      await this.call('POST', `/crm/associations/2026-09/${fromType}/${toType}/batch/associate/default`, {
        inputs: toIds.slice(start, start + 100).map((id) => ({ from: { id: fromId }, to: { id } })),
      });
    }
  }
}
