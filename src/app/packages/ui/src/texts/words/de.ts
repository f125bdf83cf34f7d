import type { DefaultWordTranslation } from './types';

/** Translations of `defaultWords`, each with its English beside it. */
export const de: DefaultWordTranslation = [
  'Nicht verkaufbar', // Not sellable
  'Keine Person oder Firma, der wir etwas verkaufen können', // Not a person or company we can sell to
  'Passt nicht', // Wrong fit
  'Passt nicht zu unserem Angebot', // Wrong fit for what we offer
  'Passt, gerade kein Bedarf', // Right fit, no need now
  'Gut', // Good
  'Gut, meine Zeit wert', // Good, worth my time
  'Bester des Monats', // Best this month
  'Unter den besten dieses Monats', // Among the best this month
  'Angenommen', // Accepted
  'Ich bearbeite ihn (SAL)', // I will work it (sales accepted lead)
  'In Arbeit', // Working
  'Beidseitiger Kontakt läuft', // Two-way contact is under way
  'Qualifiziert', // Qualified
  'Bedarf, Befugnis und Zeitpunkt bestätigt (SQL)', // Need, authority and timing confirmed (sales qualified lead)
  'Zurück an Marketing', // Recycled
  'Passt, aber nicht jetzt: Pflege mit Wiedervorlage', // Right fit, not now: back to nurture with a wake-up date
  'Abgelehnt', // Rejected
  'Nichts für uns: Marketing prüft die Quelle', // Not for us: marketing looks at the source
  'Doppelt oder unbrauchbar', // Duplicate or bad data
  'Dieselbe Person zweimal oder nicht nutzbare Daten', // Same person twice, or a record nobody can use
  'Nicht erreichbar', // Unable to reach
  'Falsche Daten', // Inaccurate data
  'Kein Interesse oder Bedarf', // No interest or need
  'Kein Budget', // No budget
  'Passt nicht', // No fit
  'Falscher Zeitpunkt', // Bad timing
  'Wettbewerber oder Lieferant', // Competitor or vendor
  'Studium, Jobsuche oder Partner', // Student, job seeker or partner
  'Schon Kunde oder in der Pipeline', // Already customer or in pipeline
  'Branche', // Industry
  'Größe', // Size
  'Region', // Region
  'Produkt', // Product
  'Rolle', // Role
];
