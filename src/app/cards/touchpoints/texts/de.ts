import type { CardTranslation } from './types';

export const de: CardTranslation = [
  'Kontakte mit dem Marketing werden geladen …', // loading
  'Die Kontakte konnten nicht geladen werden', // notLoaded
  'Was vorher geladen war, ist noch zu sehen.', // stillShown
  'HubSpot kennt noch keinen Besuch, kein Formular, keine E-Mail und keine Veranstaltung dieser Person.', // empty

  'Wie warm', // level
  'Warum diese Stufe', // why
  { one: '{count} Punkt', other: '{count} Punkte' }, // points
  'Wie der Wert entsteht', // formula
  'Punkte je Kontakt: {weights}.', // formulaPoints
  'Sie halbieren sich alle {days}.', // formulaHalf
  'Höchstens {count} gleicher Art zählen am Tag, und von jeder E-Mail eine Öffnung.', // formulaCap
  'Die Rolle im Kauf zählt mit.', // formulaRole
  'Wert = 100 × (1 − e^(−Punkte ÷ {saturation})): jeder weitere Punkt bringt weniger.', // formulaScore
  'Nötig: {touches} Kontakte in {days}.', // formulaEnough
  'Maßstab: die Vereinbarung Ihres Portals.', // agreed
  'Maßstab: der von Tandem, da es keine Vereinbarung gibt.', // default
  'Maßstab: der von Tandem, da die Vereinbarung nicht lesbar war.', // unread

  'Die letzten 13 Wochen', // weeks
  'Dasselbe in Worten', // weeksInWords
  'Woche ab', // weekAxis
  'Nicht gezählt', // notCounted

  'Zeitraum', // period
  'Das Wichtigste', // moments
  'Keine Conversion, Kaufhandlung oder Veranstaltung in diesem Zeitraum.', // momentsNone

  'Vom ersten Kontakt bis heute', // journey
  'Erster Kontakt', // firstTouch
  'Erste Conversion', // firstConversion
  'Letzte Conversion', // latestConversion
  'Kampagne', // campaign
  'Aktuelle Botschaft', // message

  'Inhalte', // assets
  'Inhalt', // asset
  'Kontakte', // touches
  'Zuletzt', // last
  'und {count} weitere', // more

  'Alle Kontakte', // log
  'Suchen', // search
  'Kanäle', // channels
  'Seite', // side
  'Alle', // all
  'Filter aufheben', // clear
  '{from}–{to} von {total}', // range
  'Neuere', // newer
  'Ältere', // older
  'Kein Kontakt passt zu diesen Filtern.', // noneFound
  'Kein Kontakt in diesem Zeitraum.', // noneInPeriod

  'Kurzfassung', // brief
  'Kurzfassung kopieren', // copyBrief
  'Kurzfassung kopiert', // copied
  'Nicht kopiert. Markieren Sie stattdessen den Text.', // notCopied
  'Bedeutsame Kontakte in 30 Tagen', // meaningful

  'Warum jetzt', // whyNow
  'Gerade drängt nichts.', // nothingNow
  'Letzte bedeutsame Kontakte', // latest
  'Mehr: Karte „{card}“ an diesem Datensatz.', // seeCard
];
