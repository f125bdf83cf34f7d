import type { FeedbackTranslation } from './types';

export const de: FeedbackTranslation = [
  'Lead-Feedback wird geladen …', // loading
  'Abbrechen', // cancel

  'Das Feedback konnte nicht geladen werden', // notLoaded
  'Ihr Urteil ist noch nicht gespeichert', // notSaved
  'Ihre Eingaben bleiben. Ein neuer Versuch ist sicher: Nichts wird doppelt gespeichert.', // draftKept

  'Feedback gewünscht', // wanted
  'Feedback gegeben', // given
  'Zu diesem Lead gibt es noch kein Urteil.', // neverReviewed
  'Das Marketing hat diesen Lead erneut übergeben (Versuch {attempt}).', // handedOverAgain
  'Der Wiedervorlagetag ist da (Versuch {attempt}).', // wokenUp
  'Das letzte Urteil wurde zurückgenommen.', // retracted
  'Seit {date}.', // since

  'Versuch {attempt}', // attempt
  'Korrektur', // correction
  'Später ersetzt', // replaced
  'Aktuell', // current
  'Vorher', // before

  'Warum Sie diesen Lead haben', // handover
  'Lifecycle-Phase', // stage
  'MQL seit', // mqlDate
  'Letzte Conversion', // conversion
  'Quelle', // source
  'Kampagne', // campaign
  'Zuständig', // owner

  'Was „qualifiziert“ hier heißt', // meaning
  'Vereinbarung Version {version}, in Kraft seit {date}', // agreement

  'Kontakt', // contact
  '{name} (primär)', // contactPrimary
  { one: '{count} Kontakt an diesem Deal', other: '{count} Kontakte an diesem Deal' }, // contactCount

  'Ihr Urteil', // yourVerdict
  'Wie gut ist dieser Lead?', // rating
  'Was passiert mit ihm?', // disposition
  'Grund', // reason
  'Genauer', // subReason
  'Auswählen …', // choose
  'Keiner', // none
  'Wiedervorlage am', // wakeUpDate
  'Inhalt, der geholfen hat', // contentHelped
  'Inhalt, der falsch war', // contentWrong
  'Kommentar', // comment
  'Speichern', // save
  'Das ist zu lang.', // too_long
  'Das wird gebraucht.', // required
  'Wählen Sie einen Tag nach heute.', // in_the_past
  'Dieser Tag liegt zu weit in der Zukunft.', // too_far_ahead
  'Das passt hier nicht. Bitte neu wählen.', // unfit

  'Urteil gespeichert', // saved
  'Urteil zurückgenommen', // takenBack
  'Rückgängig', // undo
  'Korrigieren', // correct
  'Weiteres Urteil geben', // another
  'Gespeichert. Die Eigenschaften des Datensatzes folgen in Kürze.', // savedAhead
  'Die Eigenschaften des Datensatzes konnten nicht aktualisiert werden.', // notWritten
  'Eine neuere Vereinbarung ist nicht lesbar (Version {version}). Ein Admin kann das beheben.', // oldAgreement
  'Ihr erster Versuch war doch angekommen. Speichern Sie erneut, um ihn zu ersetzen.', // arrivedBefore
  'Jemand anderes hat auch ein Urteil gegeben', // meanwhile
  'Ein späteres Urteil ist jetzt das aktuelle', // later
  'Beide bleiben erhalten; das spätere gilt.', // bothKept

  'Alle Versuche und Urteile ({count})', // history
  'Aufgeführt: {shown} von {count}', // listed

  'Gründe und Verlauf: siehe Karte „{card}“ an diesem Datensatz.', // seeCard
];
