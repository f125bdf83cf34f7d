import type { BuyingGroupTranslation } from './types';

export const nl: BuyingGroupTranslation = [
  'Koopgroep laden…', // loading
  'De koopgroep kon niet worden geladen', // notLoaded
  'Klaar', // ready
  'In opbouw', // building
  'Aan het begin', // starting
  'Ingevulde rollen', // coverage
  'Betrokken rollen', // engagedCoverage
  'Ingevuld: ingevuld ÷ gevraagd, hooguit 100 %, gemiddeld. Betrokken: betrokken ÷ gevraagd.', // howCoverage
  'Alles hangt van één persoon af', // singleThreaded
  'Gevraagde rollen', // requiredRoles
  'Ingevuld', // filled
  'Ontbreekt: {count}', // missing
  'Niemand betrokken', // nobodyEngaged
  'Rol kiezen', // setRole
  'Rollen horen bij het contact: ze gelden bij elke deal.', // rolesHint
  'Opslaan', // save
  'Annuleren', // cancel
  'Rol opgeslagen', // roleSaved
  'Rol opgeslagen, het label niet', // roleUnlabelled
  'Nog niet opgeslagen; je keuze blijft staan', // roleNotSaved
  'Fase: {stage}', // stage
  'Aandeel', // credit
  'Attributiemodel', // model
  'Totaal', // total
  'Geen contact voor {milestones}', // notFound
  'Merk', // brand
  'Leadgeneratie', // leadGeneration
  'Merk: voor elke conversie, en wat nooit converteert.', // howSides
  'Eerste contact', // first
  'Laatste contact', // last
  'Ontstaan van de lead', // lead_creation
  'Ontstaan van de deal', // deal_creation
  'Afsluiting', // closing
  'Lineair', // linear
  'U-vorm ({variant})', // u
  'W-vorm', // w
  'Hele pad', // full_path
  'Verval met de tijd', // time_decay
  'Alle andere', // rest
  'De helft per {days} voor het laatste contact', // decays
];
