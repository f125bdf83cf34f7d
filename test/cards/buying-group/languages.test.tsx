import { languageCodes } from '@tandem/ui';
import { buyingGroupTexts } from '../../../src/app/cards/buying-group/texts';
import { companyTexts } from '../../../src/app/cards/company-touchpoints/texts';
import { groupTexts } from '../../../src/app/cards/group-members/texts';
import { partly } from '../group-members/builders';
import { got } from '../group-members/card';
import { marksOf, unfilled } from '../group-members/unfilled';
import { aCredit, aView } from './builders';
import { renderDeal } from './card';

const tables: Record<string, Readonly<Record<string, object>>> = {
  groupTexts,
  buyingGroupTexts,
  companyTexts,
};

describe.each(languageCodes)('in %s', (locale) => {
  it.each(Object.keys(tables))('%s fill in the same values as English and leave nothing empty', (name) => {
    const { en, [locale]: other } = tables[name] as Record<string, Record<string, unknown>>;
    for (const [key, text] of Object.entries(en!)) {
      expect([key, marksOf(other![key])]).toEqual([key, marksOf(text)]);
      expect(JSON.stringify(other![key])).not.toMatch(/^"\s*"$|undefined/);
    }
  });

  it('the card says everything', async () => {
    const credit = aCredit({ missing: ['closing'] });
    const card = renderDeal({ get: [got(aView({ sources: partly, credit }))] }, locale);
    await card.shows('Ada Winter');
    card.press('set-role-502');
    await card.shows(buyingGroupTexts[locale].rolesHint);
    const shown = card.texts().replaceAll('={undefined}', '');
    expect(shown).not.toMatch(unfilled);
    expect(shown).toContain(buyingGroupTexts[locale].credit);
  });
});
