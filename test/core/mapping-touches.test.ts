import { checkColumns, createCellReader, mapTouches, parseMapping, type Mapping } from '@tandem/core/mapping';

const parsed = (touches: unknown) =>
  parseMapping({
    name: 'spring-fair',
    identity: { column: 'Id', property: 'tandem_import_id' },
    properties: {},
    touches,
  });
const mappingOf = (touches: unknown): Mapping => {
  const answer = parsed(touches);
  if (!answer.ok) throw new Error(JSON.stringify(answer.problems));
  return answer.mapping;
};
const rules = {
  visits: { column: 'Visits', convert: 'number' },
  pagesPerVisit: { column: 'Pages', convert: 'number' },
  last: { column: 'Last', values: { Read: 'page visited', Rang: '' } },
};
const touchesOf = (row: Record<string, string>, touches: unknown = rules) => {
  const mapping = mappingOf(touches);
  return mapTouches(row, mapping, createCellReader(mapping));
};

describe('touches of a row', () => {
  it('are counts and what happened last', () => {
    expect(touchesOf({ Visits: '4', Pages: '2.5', Last: 'read' })).toEqual({
      visits: 4,
      pagesPerVisit: 2.5,
      last: 'page visited',
      unmapped: [],
    });
  });

  it('are none where cells are blank, stand for no touch, or the mapping is silent', () => {
    const none = { visits: 0, pagesPerVisit: 0, last: null, unmapped: [] };
    expect(touchesOf({ Visits: '', Pages: '', Last: '' })).toEqual(none);
    expect(touchesOf({ Visits: '-3', Pages: '', Last: 'Rang' })).toEqual(none);
    expect(touchesOf({ Visits: '4' }, {})).toEqual(none);
  });

  it('name the cells that cannot be understood', () => {
    const { unmapped, visits, last } = touchesOf({ Visits: 'many', Pages: '1', Last: 'Sang' });
    expect([visits, last]).toEqual([0, null]);
    expect(unmapped).toMatchObject([
      { column: 'Last', value: 'Sang', target: 'touches.last' },
      { column: 'Visits', value: 'many', target: 'touches.visits' },
    ]);
  });

  it('use columns that the file must have', () => {
    const { missing } = checkColumns(['Id', 'Visits', 'Pages'], mappingOf(rules));
    expect(missing.map(({ column }) => column)).toEqual(['Last']);
  });

  it('can only be what is known', () => {
    expect(parsed({ last: { column: 'Last', values: { Sang: 'song' } } })).toMatchObject({ ok: false });
    expect(parsed({ last: { column: 'Last', otherwise: 'keep', values: {} } })).toMatchObject({ ok: false });
    expect(parsed({ views: { column: 'Views' } })).toMatchObject({ ok: false });
  });
});
