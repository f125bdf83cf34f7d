import type { SharedHygieneRuleId } from '@tandem/taxonomy';
import type { RuleTextsOf } from '../model';

/** What people read about contacts, companies and deals alike, in German. */
export const shared: RuleTextsOf<SharedHygieneRuleId> = {
  agreed_field_missing: {
    title: 'Vereinbartes Feld fehlt',
    reason: 'Noch leer: {fields}.',
    cost: 'Was Vertrieb und Marketing wissen wollten, ist unbekannt.',
    fix: 'Füllen Sie das Feld aus.',
  },
  placeholder_value: {
    title: 'Platzhalter statt Wert',
    reason: '„{value}“ sagt nichts aus. Felder: {fields}.',
    cost: 'Listen und Berichte zählen das Feld als ausgefüllt.',
    fix: 'Tragen Sie den Wert ein oder lassen Sie das Feld leer.',
  },
  option_not_offered: {
    title: 'Wert steht nicht zur Auswahl',
    reason: '„{value}“ ist keine Option. Felder: {fields}.',
    cost: 'Filter und Workflows sehen ihn nie, und die nächste Änderung wird abgelehnt.',
    fix: 'Wählen Sie eine der Optionen.',
  },
  number_out_of_range: {
    title: 'Zahl kann nicht stimmen',
    reason: '{value} ist nicht möglich. Felder: {fields}.',
    cost: 'Segmente und Berichte nach dieser Zahl sind falsch.',
    fix: 'Tragen Sie die richtige Zahl ein.',
  },
  date_out_of_range: {
    title: 'Datum kann nicht stimmen',
    reason: '{value} ist nicht möglich. Felder: {fields}.',
    cost: 'Workflows, die auf dieses Datum warten, laufen nie oder sofort.',
    fix: 'Tragen Sie das richtige Datum ein.',
  },
  text_with_markup: {
    title: 'Formatcodes im Text',
    reason: 'Codes oder unsichtbare Zeichen stehen in: {fields}.',
    cost: 'E-Mails zeigen die Codes, und die Suche findet die Wörter nicht.',
    fix: 'Behalten Sie nur den reinen Text.',
  },
  owner_deactivated: {
    title: 'Zuständige Person ist nicht mehr da',
    reason: 'Der Benutzer der zuständigen Person ist nicht mehr aktiv.',
    cost: 'Antworten und Aufgaben erreichen niemanden.',
    fix: 'Wählen Sie eine andere zuständige Person.',
  },
  spelling_variant: {
    title: 'Andere Schreibweise eines bekannten Werts',
    reason: '„{value}“ wird meist anders geschrieben. Felder: {fields}.',
    cost: 'Berichte zählen eine Sache doppelt.',
    fix: 'Verwenden Sie die übliche Schreibweise.',
  },
  country_unrecognised: {
    title: 'Land ist kein Land',
    reason: 'Kein Land heißt „{value}“. Felder: {fields}.',
    cost: 'Der Datensatz lässt sich keinem Gebiet zuteilen.',
    fix: 'Tragen Sie das Land ein.',
  },
  country_written_otherwise: {
    title: 'Land anders geschrieben',
    reason: '„{value}“ wird meist anders geschrieben. Felder: {fields}.',
    cost: 'Listen und Berichte nach Land lassen diesen Datensatz aus.',
    fix: 'Verwenden Sie den üblichen Namen.',
  },
  state_unrecognised: {
    title: 'Bundesland gehört nicht zum Land',
    reason: '„{value}“ ist uns in {country} nicht bekannt.',
    cost: 'Gebiete nach Bundesland lassen diesen Datensatz aus.',
    fix: 'Tragen Sie das Bundesland ein.',
  },
  postal_code_invalid: {
    title: 'Postleitzahl passt nicht zum Land',
    reason: '„{value}“ hat nicht die Form, die in {country} üblich ist.',
    cost: 'Briefe kommen zurück, und die Region bleibt unklar.',
    fix: 'Berichtigen Sie die Postleitzahl oder das Land.',
  },
  phone_unreadable: {
    title: 'Telefonnummer nicht lesbar',
    reason: '„{value}“ lässt sich nicht wählen.',
    cost: 'Niemand kann anrufen.',
    fix: 'Tragen Sie die Nummer mit Landesvorwahl ein.',
  },
  phone_invalid: {
    title: 'Telefonnummer gibt es nicht',
    reason: '„{value}“ ist dort keine Nummer: {country}.',
    cost: 'Anrufe erreichen niemanden oder jemand anderen.',
    fix: 'Prüfen Sie die Ziffern.',
  },
  phone_without_country_code: {
    title: 'Telefonnummer ohne Landesvorwahl',
    reason: '„{value}“ hat keine Landesvorwahl.',
    cost: 'Kollegen im Ausland und Wählprogramme können nicht anrufen.',
    fix: 'Ergänzen Sie die Landesvorwahl.',
  },
  website_invalid: {
    title: 'Webadresse kann nicht stimmen',
    reason: '„{value}“ öffnet keine Seite.',
    cost: 'Niemand kann das Unternehmen nachschlagen.',
    fix: 'Berichtigen Sie die Adresse.',
  },
  phone_of_other_country: {
    title: 'Telefonnummer eines anderen Landes',
    reason: '„{value}“ gehört zu {phoneCountry}, als Land steht {country} da.',
    cost: 'Anrufe kommen vielleicht nachts, und eines von beiden ist vielleicht veraltet.',
    fix: 'Prüfen Sie Nummer und Land.',
  },
  lifecycle_stage_behind_deals: {
    title: 'Lifecycle-Phase hinter den Deals',
    reason: 'Die Phase ist „{value}“, die Deals sprechen für „{stage}“.',
    cost: 'Nurture-Mails gehen an die Falschen, und Konversionsraten sind falsch.',
    fix: 'Setzen Sie die Phase weiter.',
  },
  customer_without_won_deal: {
    title: 'Kunde ohne gewonnenen Deal',
    reason: 'Die Phase ist „{value}“, aber kein Deal wurde gewonnen.',
    cost: 'Berichte zählen einen Kunden, den der Vertrieb nie gewonnen hat.',
    fix: 'Verknüpfen Sie den gewonnenen Deal oder berichtigen Sie die Phase.',
  },
};
