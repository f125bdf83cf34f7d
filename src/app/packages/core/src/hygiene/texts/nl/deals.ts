import type { DealHygieneRuleId } from '@tandem/taxonomy';
import type { RuleTextsOf } from '../model';

/** What people read about deals, in Dutch. */
export const deals: RuleTextsOf<DealHygieneRuleId> = {
  deal_amount_missing: {
    title: 'Bedrag ontbreekt',
    reason: 'Er is geen bedrag bekend, hoewel de deal ver gevorderd of gewonnen is.',
    cost: 'De deal telt niet mee in prognose en omzet.',
    fix: 'Vul het bedrag in; zolang de deal open is volstaat een goede schatting.',
  },
  deal_close_date_missing: {
    title: 'Sluitingsdatum ontbreekt',
    reason: 'Er is geen sluitingsdatum bekend.',
    cost: 'De deal staat in geen enkele maand van de prognose.',
    fix: 'Kies de datum.',
  },
  deal_owner_missing: {
    title: 'Eigenaar van deal ontbreekt',
    reason: 'Niemand is eigenaar van deze deal.',
    cost: 'Niemand wordt eraan herinnerd en hij staat in niemands prognose.',
    fix: 'Kies een eigenaar.',
  },
  deal_next_step_missing: {
    title: 'Volgende stap ontbreekt',
    reason: 'Wat er nu gebeurt is niet bekend.',
    cost: 'Niemand kan inspringen of zien wat de deal verder brengt.',
    fix: 'Noteer de volgende stap.',
  },
  deal_type_missing: {
    title: 'Soort deal ontbreekt',
    reason: 'Het is niet bekend of dit nieuwe of bestaande klandizie is.',
    cost: 'Marketing kan gewonnen niet van verlengde deals onderscheiden.',
    fix: 'Kies de soort.',
  },
  closed_lost_reason_missing: {
    title: 'Verloren zonder reden',
    reason: 'De deal staat op “{stage}” en niemand heeft gezegd waarom.',
    cost: 'Sales en marketing leren er geen van beide van.',
    fix: 'Noteer waarom hij verloren is, nu u het nog weet.',
  },
  deal_without_contacts: {
    title: 'Deal zonder contacten',
    reason: 'Er is niemand bekend die bij deze aankoop betrokken is.',
    cost: 'Geen contactmoment van marketing telt voor deze deal.',
    fix: 'Koppel de mensen die beslissen en gebruiken.',
  },
  deal_without_company: {
    title: 'Deal zonder bedrijf',
    reason: 'Er is geen bedrijf gekoppeld.',
    cost: 'Rapporten per account, branche en omvang slaan de deal over.',
    fix: 'Koppel het bedrijf.',
  },
  amount_not_positive: {
    title: 'Bedrag is nul of lager',
    reason: 'Het bedrag is {value}.',
    cost: 'Prognose en omzet vallen te laag uit.',
    fix: 'Corrigeer het bedrag of bevestig het.',
  },
  close_date_passed: {
    title: 'Sluitingsdatum van open deal is voorbij',
    reason: 'De deal zou op {value} sluiten en staat nog open.',
    cost: 'De prognose telt hem voor een periode die voorbij is.',
    fix: 'Kies een nieuwe datum of sluit de deal.',
  },
  close_date_before_creation: {
    title: 'Gesloten voordat hij was aangemaakt',
    reason: 'De deal is op {value} gesloten, maar op {created} aangemaakt.',
    cost: 'De duur van uw verkoopcyclus komt verkeerd uit.',
    fix: 'Corrigeer de sluitingsdatum of bevestig die.',
  },
  close_date_far_ahead: {
    title: 'Sluitingsdatum ligt ver vooruit',
    reason: 'De deal zou op {value} sluiten.',
    cost: 'Hij blaast de pijplijn op zonder dichtbij te zijn.',
    fix: 'Controleer het jaar of bevestig de datum.',
  },
  deal_without_activity: {
    title: 'Open deal zonder activiteit',
    reason: 'Er is al {days} dagen niets met deze deal gebeurd.',
    cost: 'Deals waar niemand aan werkt worden zelden gewonnen.',
    fix: 'Bel, schrijf of plan een activiteit.',
  },
  next_step_unverified: {
    title: 'Volgende stap is verouderd',
    reason: 'Niemand heeft “{value}” aangeraakt in {days} dagen.',
    cost: 'Hij is gedaan of vergeten en niemand weet het.',
    fix: 'Noteer de huidige volgende stap of bevestig die.',
  },
  stage_untouched: {
    title: 'Fase lang onveranderd',
    reason: 'De deal staat al {days} dagen op “{value}”.',
    cost: 'Misschien zit hij vast, terwijl de prognose erop rekent.',
    fix: 'Zet hem in de fase waarin hij is of bevestig die.',
  },
  close_date_unverified: {
    title: 'Sluitingsdatum lang niet bekeken',
    reason: 'Niemand heeft naar de datum {value} gekeken in {days} dagen.',
    cost: 'De prognose rust misschien op een gok.',
    fix: 'Controleer de datum en bevestig of corrigeer die.',
  },
  contacts_of_other_company: {
    title: 'Contacten van een ander bedrijf',
    reason: 'Niet van {company}: {count} van {total} bekeken contacten ({names}).',
    cost: 'Contactmomenten tellen voor het verkeerde account.',
    fix: 'Koppel het juiste bedrijf of de juiste mensen.',
  },
  close_date_against_stage: {
    title: 'Sluitingsdatum spreekt de fase tegen',
    reason: 'De fase is “{stage}”, maar de sluitingsdatum is {value}.',
    cost: 'Prognose en omzet tellen de deal op het verkeerde moment.',
    fix: 'Corrigeer wat niet klopt.',
  },
  deal_contacts_behind_stage: {
    title: 'Contacten achter op de fase van de deal',
    reason: 'Nog geen opportunity: {count} van {total} bekeken contacten ({names}).',
    cost: 'Mensen die aan het kopen zijn krijgen nurture-mails.',
    fix: 'Zet deze contacten op opportunity.',
  },
  duplicate_deal: {
    title: 'Andere open deal zoals deze',
    reason: '{name} lijkt erop: “{value}” ({likelihood}% kans op dezelfde deal).',
    cost: 'De pijplijn telt één verkoop dubbel.',
    fix: 'Vergelijk de twee en voeg ze samen in HubSpot.',
  },
};
