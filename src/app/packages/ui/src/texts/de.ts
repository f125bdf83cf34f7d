import type { FeedbackLanguage } from './types';

export const de: FeedbackLanguage = {
  texts: {
    loading: 'Lead-Feedback wird geladen …',
    cancel: 'Abbrechen',

    notLoaded: 'Das Feedback konnte nicht geladen werden',
    notSaved: 'Ihr Urteil ist noch nicht gespeichert',
    draftKept: 'Ihre Eingaben bleiben. Ein neuer Versuch ist sicher: Nichts wird doppelt gespeichert.',

    wanted: 'Feedback gewünscht',
    given: 'Feedback gegeben',
    neverReviewed: 'Zu diesem Lead gibt es noch kein Urteil.',
    handedOverAgain: 'Das Marketing hat diesen Lead erneut übergeben (Versuch {attempt}).',
    wokenUp: 'Der Wiedervorlagetag ist da (Versuch {attempt}).',
    retracted: 'Das letzte Urteil wurde zurückgenommen.',
    since: 'Seit {date}.',

    attempt: 'Versuch {attempt}',
    correction: 'Korrektur',
    replaced: 'Später ersetzt',
    current: 'Aktuell',
    before: 'Vorher',

    handover: 'Warum Sie diesen Lead haben',
    stage: 'Lifecycle-Phase',
    mqlDate: 'MQL seit',
    conversion: 'Letzte Conversion',
    source: 'Quelle',
    campaign: 'Kampagne',
    owner: 'Zuständig',

    meaning: 'Was „qualifiziert“ hier heißt',
    agreement: 'Vereinbarung Version {version}, in Kraft seit {date}',

    contact: 'Kontakt',
    contactPrimary: '{name} (primär)',
    contactCount: { one: '{count} Kontakt an diesem Deal', other: '{count} Kontakte an diesem Deal' },

    yourVerdict: 'Ihr Urteil',
    rating: 'Wie gut ist dieser Lead?',
    disposition: 'Was passiert mit ihm?',
    reason: 'Grund',
    subReason: 'Genauer',
    choose: 'Auswählen …',
    none: 'Keiner',
    wakeUpDate: 'Wiedervorlage am',
    contentHelped: 'Inhalt, der geholfen hat',
    contentWrong: 'Inhalt, der falsch war',
    comment: 'Kommentar',
    save: 'Speichern',
    too_long: 'Das ist zu lang.',
    required: 'Das wird gebraucht.',
    in_the_past: 'Wählen Sie einen Tag nach heute.',
    too_far_ahead: 'Dieser Tag liegt zu weit in der Zukunft.',
    unfit: 'Das passt hier nicht. Bitte neu wählen.',

    saved: 'Urteil gespeichert',
    takenBack: 'Urteil zurückgenommen',
    undo: 'Rückgängig',
    correct: 'Korrigieren',
    another: 'Weiteres Urteil geben',
    savedAhead: 'Gespeichert. Die Eigenschaften des Datensatzes folgen in Kürze.',
    oldAgreement:
      'Eine neuere Vereinbarung ist nicht lesbar (Version {version}). Ein Admin kann das beheben.',
    arrivedBefore: 'Ihr erster Versuch war doch angekommen. Speichern Sie erneut, um ihn zu ersetzen.',
    meanwhile: 'Jemand anderes hat auch ein Urteil gegeben',
    later: 'Ein späteres Urteil ist jetzt das aktuelle',
    bothKept: 'Beide bleiben erhalten; das spätere gilt.',

    history: 'Alle Versuche und Urteile ({count})',
    listed: 'Aufgeführt: {shown} von {count}',

    seeCard: 'Gründe und Verlauf: siehe Karte „{card}“ an diesem Datensatz.',
  },
  words: [
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
  ],
};
