import type { DefaultWordTranslation } from './types';

/** Translations of `defaultWords`, each with its English beside it. */
export const nl: DefaultWordTranslation = [
  'Niet verkoopbaar', // Not sellable
  'Geen persoon of bedrijf waaraan we kunnen verkopen', // Not a person or company we can sell to
  'Past niet', // Wrong fit
  'Past niet bij wat wij bieden', // Wrong fit for what we offer
  'Past, nu geen behoefte', // Right fit, no need now
  'Goed', // Good
  'Goed, mijn tijd waard', // Good, worth my time
  'Beste deze maand', // Best this month
  'Bij de beste van deze maand', // Among the best this month
  'Geaccepteerd', // Accepted
  'Ik ga ermee aan de slag (SAL)', // I will work it (sales accepted lead)
  'In behandeling', // Working
  'Er is contact over en weer', // Two-way contact is under way
  'Gekwalificeerd', // Qualified
  'Behoefte, bevoegdheid en timing bevestigd (SQL)', // Need, authority and timing confirmed (sales qualified lead)
  'Terug naar marketing', // Recycled
  'Past, niet nu: terug met een datum', // Right fit, not now: back to nurture with a wake-up date
  'Afgewezen', // Rejected
  'Niets voor ons: marketing bekijkt de bron', // Not for us: marketing looks at the source
  'Dubbel of onbruikbaar', // Duplicate or bad data
  'Dezelfde persoon twee keer, of een onbruikbaar record', // Same person twice, or a record nobody can use
  'Niet te bereiken', // Unable to reach
  'Onjuiste gegevens', // Inaccurate data
  'Geen interesse of behoefte', // No interest or need
  'Geen budget', // No budget
  'Geen match', // No fit
  'Slechte timing', // Bad timing
  'Concurrent of leverancier', // Competitor or vendor
  'Student, werkzoekende of partner', // Student, job seeker or partner
  'Al klant of in de pipeline', // Already customer or in pipeline
  'Branche', // Industry
  'Omvang', // Size
  'Regio', // Region
  'Product', // Product
  'Rol', // Role
];
