import type { BuyingGroupTranslation } from './types';

export const de: BuyingGroupTranslation = [
  'Buying Group wird geladen …', // loading
  'Die Buying Group konnte nicht geladen werden', // notLoaded
  'Bereit', // ready
  'Im Aufbau', // building
  'Am Anfang', // starting
  'Besetzte Rollen', // coverage
  'Beteiligte Rollen', // engagedCoverage
  'Besetzte Rollen: besetzt ÷ verlangt, höchstens 100 %, im Mittel. Beteiligte: beteiligt ÷ verlangt.', // howCoverage
  'Alles hängt an einer Person', // singleThreaded
  'Verlangte Rollen', // requiredRoles
  'Besetzt', // filled
  'Fehlt: {count}', // missing
  'Niemand beteiligt', // nobodyEngaged
  'Rolle setzen', // setRole
  'Rollen gehören zum Kontakt: Sie gelten an jedem Deal.', // rolesHint
  'Speichern', // save
  'Abbrechen', // cancel
  'Rolle gespeichert', // roleSaved
  'Rolle gespeichert, das Label nicht', // roleUnlabelled
  'Noch nicht gespeichert; Ihre Auswahl bleibt', // roleNotSaved
  'Phase: {stage}', // stage
  'Anteil am Deal', // credit
  'Attributionsmodell', // model
  'Summe', // total
  'Keine Berührung für {milestones}', // notFound
  'Marke', // brand
  'Leadgewinnung', // leadGeneration
  'Marke: vor der ersten Conversion, und was nie konvertiert.', // howSides
  'Erste Berührung', // first
  'Letzte Berührung', // last
  'Lead-Entstehung', // lead_creation
  'Deal-Entstehung', // deal_creation
  'Abschluss', // closing
  'Linear', // linear
  'U-förmig ({variant})', // u
  'W-förmig', // w
  'Ganzer Weg', // full_path
  'Zeitverfall', // time_decay
  'Alle übrigen', // rest
  'Die Hälfte je {days} vor der letzten Berührung', // decays
];
