import type { FeedbackTranslation } from './types';

export const nl: FeedbackTranslation = [
  'Leadfeedback laden…', // loading
  'Annuleren', // cancel

  'De feedback kon niet worden geladen', // notLoaded
  'Je oordeel is nog niet opgeslagen', // notSaved
  'Wat je invulde blijft staan. Opnieuw proberen is veilig: niets wordt dubbel opgeslagen.', // draftKept

  'Feedback gevraagd', // wanted
  'Feedback gegeven', // given
  'Niemand heeft deze lead nog beoordeeld.', // neverReviewed
  'Marketing heeft deze lead opnieuw overgedragen (poging {attempt}).', // handedOverAgain
  'De datum om hem weer op te pakken is er (poging {attempt}).', // wokenUp
  'Het laatste oordeel is ingetrokken.', // retracted
  'Sinds {date}.', // since

  'Poging {attempt}', // attempt
  'Correctie', // correction
  'Later vervangen', // replaced
  'Huidig', // current
  'Eerder', // before

  'Waarom jij deze lead hebt', // handover
  'Levenscyclusfase', // stage
  'MQL sinds', // mqlDate
  'Laatste conversie', // conversion
  'Bron', // source
  'Campagne', // campaign
  'Eigenaar', // owner

  'Wat ‘gekwalificeerd’ hier betekent', // meaning
  'Afspraak versie {version}, van kracht sinds {date}', // agreement

  'Contact', // contact
  '{name} (primair)', // contactPrimary
  { one: '{count} contact bij deze deal', other: '{count} contacten bij deze deal' }, // contactCount

  'Jouw oordeel', // yourVerdict
  'Hoe goed is deze lead?', // rating
  'Wat gebeurt ermee?', // disposition
  'Reden', // reason
  'Preciezer', // subReason
  'Kies…', // choose
  'Geen', // none
  'Weer oppakken op', // wakeUpDate
  'Content die hielp', // contentHelped
  'Content die verkeerd was', // contentWrong
  'Opmerking', // comment
  'Opslaan', // save
  'Dit is te lang.', // too_long
  'Dit is nodig.', // required
  'Kies een dag na vandaag.', // in_the_past
  'Deze dag ligt te ver vooruit.', // too_far_ahead
  'Dit past hier niet. Kies opnieuw.', // unfit

  'Oordeel opgeslagen', // saved
  'Oordeel ingetrokken', // takenBack
  'Ongedaan maken', // undo
  'Corrigeren', // correct
  'Nog een oordeel geven', // another
  'Opgeslagen. De eigenschappen van het record volgen zo.', // savedAhead
  'De eigenschappen van het record konden niet worden bijgewerkt.', // notWritten
  'Een nieuwere afspraak is onleesbaar (versie {version}). Een beheerder kan dat herstellen.', // oldAgreement
  'Je eerste poging was toch aangekomen. Sla nog eens op om die te vervangen.', // arrivedBefore
  'Iemand anders gaf ook een oordeel', // meanwhile
  'Een later oordeel is nu het huidige', // later
  'Beide blijven bewaard; het latere telt.', // bothKept

  'Alle pogingen en oordelen ({count})', // history
  'Getoond: {shown} van {count}', // listed

  'Redenen en verloop: zie de kaart ‘{card}’ bij dit record.', // seeCard
];
