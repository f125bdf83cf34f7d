import { editTexts, languageCodes, touchTexts } from '@tandem/ui';
import { buyingGroupTexts } from '../../../src/app/cards/buying-group/texts';
import { companyTexts } from '../../../src/app/cards/company-touchpoints/texts';
import { sharedTexts } from '../../../src/app/cards/group-members/group-locale';
import { groupTexts } from '../../../src/app/cards/group-members/texts';
import { partly } from '../group-members/builders';
import { got } from '../group-members/card';
import { unfilled } from '../group-members/unfilled';
import { sharedKeys, translatesEnglish } from '../ui/language-files';
import { aCredit, aView } from './builders';
import { renderDeal } from './card';

describe.each(['group-members', 'buying-group', 'company-touchpoints'])('%s', (feature) => {
  translatesEnglish(`cards/${feature}/texts`);
});

describe('texts that a card joins', () => {
  it('share no key on the deal', () =>
    expect(sharedKeys(sharedTexts.en, editTexts.en, buyingGroupTexts.en)).toEqual([]));
  it('share no key on the company', () => expect(sharedKeys(sharedTexts.en, companyTexts.en)).toEqual([]));
  it('share no key between touches and groups', () =>
    expect(sharedKeys(touchTexts.en, groupTexts.en)).toEqual([]));
});

describe.each(languageCodes)('in %s', (locale) => {
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
