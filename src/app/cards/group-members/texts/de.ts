import type { GroupTexts } from './types';

export const de: GroupTexts = {
  people: 'Personen',
  person: 'Person',
  role: 'Rolle',
  noRole: 'Keine Rolle',
  engagement: 'Engagement',
  lastTouch: 'Letzte Berührung',
  touches: 'Berührungen',

  stateEngaged: 'Beteiligt',
  stateQuiet: 'Kühlt ab',
  stateCold: 'Erkaltet',
  byProperties: 'Nur nach Kontakteigenschaften',
  inDepth: 'Alle Quellen wurden nur für die {count} aktivsten Personen gelesen.',

  range: '{from}–{to} von {total}',
  andMore: 'und {count} weitere',
  moreEngaged: 'Aktivere',
  lessEngaged: 'Weniger aktive',
  newer: 'Neuere',
  older: 'Ältere',

  lookBack: 'Zeitraum',
  updating: 'Wird aktualisiert …',
  stillShown: 'Unten steht der Stand von {time}.',
  timeline: 'Was geschah',
  nothingHappened: 'Aus dieser Zeit ist nichts bekannt.',

  howCounted: 'So wird gezählt',
  howPeople:
    'Beteiligt: eine gezählte Berührung oder ein Treffen, höchstens {engaged} alt. Erkaltet: die letzte ist mehr als {cold} her.',
  howScore:
    'Punktzahl: die Punkte aller Berührungen, alle {halfLife} halbiert, auf einer Skala bis 100. Heiß ab {hot}, warm ab {warm}, kühl ab {cool}. Unter {touches} Berührungen, höchstens {window} alt, gibt es keine.',
};
