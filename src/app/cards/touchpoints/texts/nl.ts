import type { CardTranslation } from './types';

export const nl: CardTranslation = [
  'Marketingcontacten laden…', // loading
  'De contacten konden niet worden geladen', // notLoaded
  'Wat eerder geladen was, blijft staan.', // stillShown
  'HubSpot kent nog geen bezoek, formulier, e-mail of evenement van deze persoon.', // empty

  'Hoe warm', // level
  'Waarom dit niveau', // why
  { one: '{count} punt', other: '{count} punten' }, // points
  'Hoe de score ontstaat', // formula
  'Punten per contact: {weights}.', // formulaPoints
  'Ze halveren elke {days}.', // formulaHalf
  'Hoogstens {count} van een soort tellen per dag, en één opening per e-mail.', // formulaCap
  'De rol in de aankoop telt mee.', // formulaRole
  'Score = 100 × (1 − e^(−punten ÷ {saturation})): elk punt voegt minder toe.', // formulaScore
  'Nodig: {touches} contacten in {days}.', // formulaEnough
  'Regels: de afspraak van je portal.', // agreed
  'Regels: die van Tandem, want er is geen afspraak.', // default
  'Regels: die van Tandem, want de afspraak was niet leesbaar.', // unread

  'De laatste 13 weken', // weeks
  'Hetzelfde in woorden', // weeksInWords
  'Week vanaf', // weekAxis
  'Niet geteld', // notCounted

  'Periode', // period
  'Het belangrijkste', // moments
  'Geen conversie, koopactie of evenement in deze periode.', // momentsNone

  'Van eerste contact tot nu', // journey
  'Eerste contact', // firstTouch
  'Eerste conversie', // firstConversion
  'Laatste conversie', // latestConversion
  'Campagne', // campaign
  'Huidige boodschap', // message

  'Inhoud', // assets
  'Inhoud', // asset
  'Contacten', // touches
  'Laatste', // last
  'en nog {count}', // more

  'Alle contacten', // log
  'Zoeken', // search
  'Kanalen', // channels
  'Kant', // side
  'Alle', // all
  'Filters wissen', // clear
  '{from}–{to} van {total}', // range
  'Nieuwer', // newer
  'Ouder', // older
  'Geen contact past bij deze filters.', // noneFound
  'Geen contact in deze periode.', // noneInPeriod

  'Samenvatting', // brief
  'Samenvatting kopiëren', // copyBrief
  'Samenvatting gekopieerd', // copied
  'Niet gekopieerd. Selecteer de tekst zelf.', // notCopied
  'Betekenisvolle contacten in 30 dagen', // meaningful

  'Waarom nu', // whyNow
  'Er dringt nu niets.', // nothingNow
  'Laatste betekenisvolle contacten', // latest
  'Meer: kaart ‘{card}’ bij dit record.', // seeCard
];
