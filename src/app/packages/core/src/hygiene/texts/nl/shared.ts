import type { SharedHygieneRuleId } from '@tandem/taxonomy';
import type { RuleTextsOf } from '../model';

/** What people read about contacts, companies and deals alike, in Dutch. */
export const shared: RuleTextsOf<SharedHygieneRuleId> = {
  agreed_field_missing: {
    title: 'Afgesproken veld ontbreekt',
    reason: 'Nog leeg: {fields}.',
    cost: 'Wat sales en marketing wilden weten, is niet bekend.',
    fix: 'Vul het veld in.',
  },
  placeholder_value: {
    title: 'Opvulling in plaats van een waarde',
    reason: '“{value}” zegt niets. Velden: {fields}.',
    cost: 'Lijsten en rapporten tellen het veld als ingevuld.',
    fix: 'Vul de waarde in of laat het veld leeg.',
  },
  option_not_offered: {
    title: 'Waarde staat niet bij de opties',
    reason: '“{value}” is geen optie. Velden: {fields}.',
    cost: 'Filters en workflows zien hem nooit, en de volgende wijziging wordt geweigerd.',
    fix: 'Kies een van de opties.',
  },
  number_out_of_range: {
    title: 'Getal kan niet kloppen',
    reason: '{value} kan niet. Velden: {fields}.',
    cost: 'Segmenten en rapporten op dit getal kloppen niet.',
    fix: 'Vul het juiste getal in.',
  },
  date_out_of_range: {
    title: 'Datum kan niet kloppen',
    reason: '{value} kan niet. Velden: {fields}.',
    cost: 'Workflows die op deze datum wachten, starten nooit of meteen.',
    fix: 'Vul de juiste datum in.',
  },
  text_with_markup: {
    title: 'Codes in de tekst',
    reason: 'Er staan codes of onzichtbare tekens in: {fields}.',
    cost: 'E-mails tonen de codes, en zoeken vindt de woorden niet.',
    fix: 'Houd alleen de gewone tekst.',
  },
  owner_deactivated: {
    title: 'Eigenaar is vertrokken',
    reason: 'De gebruiker van de eigenaar is niet meer actief.',
    cost: 'Antwoorden en taken bereiken niemand.',
    fix: 'Kies een andere eigenaar.',
  },
  spelling_variant: {
    title: 'Andere spelling van een bekende waarde',
    reason: '“{value}” wordt meestal anders geschreven. Velden: {fields}.',
    cost: 'Rapporten tellen één ding als twee.',
    fix: 'Gebruik de gewone spelling.',
  },
  country_unrecognised: {
    title: 'Land is geen land',
    reason: 'Geen land heet “{value}”. Velden: {fields}.',
    cost: 'Het record is niet per gebied te verdelen.',
    fix: 'Vul het land in.',
  },
  country_written_otherwise: {
    title: 'Land anders geschreven',
    reason: '“{value}” wordt meestal anders geschreven. Velden: {fields}.',
    cost: 'Lijsten en rapporten per land missen dit record.',
    fix: 'Gebruik de gewone naam.',
  },
  state_unrecognised: {
    title: 'Provincie hoort niet bij het land',
    reason: '“{value}” is in {country} niet bij ons bekend.',
    cost: 'Gebieden per provincie missen dit record.',
    fix: 'Vul de provincie in.',
  },
  postal_code_invalid: {
    title: 'Postcode past niet bij het land',
    reason: '“{value}” heeft niet de vorm van postcodes in {country}.',
    cost: 'Brieven komen terug, en de regio is onduidelijk.',
    fix: 'Verbeter de postcode of het land.',
  },
  phone_unreadable: {
    title: 'Telefoonnummer onleesbaar',
    reason: '“{value}” kan niet worden gebeld.',
    cost: 'Niemand kan bellen.',
    fix: 'Vul het nummer in, met landnummer.',
  },
  phone_invalid: {
    title: 'Telefoonnummer bestaat niet',
    reason: '“{value}” is daar geen nummer: {country}.',
    cost: 'Telefoontjes bereiken niemand of iemand anders.',
    fix: 'Controleer de cijfers.',
  },
  phone_without_country_code: {
    title: 'Telefoonnummer zonder landnummer',
    reason: '“{value}” heeft geen landnummer.',
    cost: 'Collega’s in het buitenland en belprogramma’s kunnen niet bellen.',
    fix: 'Voeg het landnummer toe.',
  },
  website_invalid: {
    title: 'Webadres kan niet kloppen',
    reason: '“{value}” opent geen pagina.',
    cost: 'Niemand kan het bedrijf opzoeken.',
    fix: 'Verbeter het adres.',
  },
  phone_of_other_country: {
    title: 'Telefoonnummer van een ander land',
    reason: '“{value}” hoort bij {phoneCountry}; als land staat er {country}.',
    cost: 'Telefoontjes komen misschien ’s nachts, en een van beide is misschien verouderd.',
    fix: 'Controleer het nummer en het land.',
  },
  lifecycle_stage_behind_deals: {
    title: 'Fase loopt achter op de deals',
    reason: 'De fase is “{value}”, maar de deals zeggen “{stage}”.',
    cost: 'Nurture-mails gaan naar de verkeerde mensen, en conversiecijfers kloppen niet.',
    fix: 'Zet de fase verder.',
  },
  customer_without_won_deal: {
    title: 'Klant zonder gewonnen deal',
    reason: 'De fase is “{value}”, maar er is geen deal gewonnen.',
    cost: 'Rapporten tellen een klant die sales nooit won.',
    fix: 'Koppel de gewonnen deal of verbeter de fase.',
  },
};
