import type { FeedbackLanguage } from './types';

export const nl: FeedbackLanguage = {
  texts: {
    loading: 'Leadfeedback laden…',
    cancel: 'Annuleren',

    notLoaded: 'De feedback kon niet worden geladen',
    notSaved: 'Je oordeel is nog niet opgeslagen',
    draftKept: 'Wat je invulde blijft staan. Opnieuw proberen is veilig: niets wordt dubbel opgeslagen.',

    wanted: 'Feedback gevraagd',
    given: 'Feedback gegeven',
    neverReviewed: 'Niemand heeft deze lead nog beoordeeld.',
    handedOverAgain: 'Marketing heeft deze lead opnieuw overgedragen (poging {attempt}).',
    wokenUp: 'De datum om hem weer op te pakken is er (poging {attempt}).',
    retracted: 'Het laatste oordeel is ingetrokken.',
    since: 'Sinds {date}.',

    attempt: 'Poging {attempt}',
    correction: 'Correctie',
    replaced: 'Later vervangen',
    current: 'Huidig',
    before: 'Eerder',

    handover: 'Waarom jij deze lead hebt',
    stage: 'Levenscyclusfase',
    mqlDate: 'MQL sinds',
    conversion: 'Laatste conversie',
    source: 'Bron',
    campaign: 'Campagne',
    owner: 'Eigenaar',

    meaning: 'Wat ‘gekwalificeerd’ hier betekent',
    agreement: 'Afspraak versie {version}, van kracht sinds {date}',

    contact: 'Contact',
    contactPrimary: '{name} (primair)',
    contactCount: { one: '{count} contact bij deze deal', other: '{count} contacten bij deze deal' },

    yourVerdict: 'Jouw oordeel',
    rating: 'Hoe goed is deze lead?',
    disposition: 'Wat gebeurt ermee?',
    reason: 'Reden',
    subReason: 'Preciezer',
    choose: 'Kies…',
    none: 'Geen',
    wakeUpDate: 'Weer oppakken op',
    contentHelped: 'Content die hielp',
    contentWrong: 'Content die verkeerd was',
    comment: 'Opmerking',
    save: 'Opslaan',
    too_long: 'Dit is te lang.',
    required: 'Dit is nodig.',
    in_the_past: 'Kies een dag na vandaag.',
    too_far_ahead: 'Deze dag ligt te ver vooruit.',
    unfit: 'Dit past hier niet. Kies opnieuw.',

    saved: 'Oordeel opgeslagen',
    takenBack: 'Oordeel ingetrokken',
    undo: 'Ongedaan maken',
    correct: 'Corrigeren',
    another: 'Nog een oordeel geven',
    savedAhead: 'Opgeslagen. De eigenschappen van het record volgen zo.',
    oldAgreement: 'Een nieuwere afspraak is onleesbaar (versie {version}). Een beheerder kan dat herstellen.',
    arrivedBefore: 'Je eerste poging was toch aangekomen. Sla nog eens op om die te vervangen.',
    meanwhile: 'Iemand anders gaf ook een oordeel',
    later: 'Een later oordeel is nu het huidige',
    bothKept: 'Beide blijven bewaard; het latere telt.',

    history: 'Alle pogingen en oordelen ({count})',
    listed: 'Getoond: {shown} van {count}',

    seeCard: 'Redenen en verloop: zie de kaart ‘{card}’ bij dit record.',
  },
  words: [
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
  ],
};
