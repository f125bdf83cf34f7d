import type { CompanyHygieneRuleId } from '@tandem/taxonomy';
import type { RuleTextsOf } from '../model';

/** What people read about companies, in Dutch. */
export const companies: RuleTextsOf<CompanyHygieneRuleId> = {
  company_name_missing: {
    title: 'Bedrijfsnaam ontbreekt',
    reason: 'Er is geen naam bekend.',
    cost: 'Niemand vindt dit bedrijf en lijsten tonen een lege regel.',
    fix: 'Vul de naam in.',
  },
  company_domain_missing: {
    title: 'Domein van bedrijf ontbreekt',
    reason: 'Er is geen domein bekend.',
    cost: 'Contacten worden niet via hun e-mail gekoppeld en dubbelen blijven verborgen.',
    fix: 'Vul het domein in, zoals example.com.',
  },
  company_industry_missing: {
    title: 'Branche ontbreekt',
    reason: 'Er is geen branche bekend.',
    cost: 'Campagnes per branche slaan dit bedrijf over.',
    fix: 'Kies de branche.',
  },
  company_country_missing: {
    title: 'Land van bedrijf ontbreekt',
    reason: 'Er is geen land bekend.',
    cost: 'Het bedrijf hoort bij geen enkele regio.',
    fix: 'Kies het land.',
  },
  company_size_missing: {
    title: 'Aantal medewerkers ontbreekt',
    reason: 'Het is niet bekend hoeveel mensen hier werken.',
    cost: 'Niemand kan zeggen of het bedrijf past.',
    fix: 'Vul het aantal in, een goede schatting volstaat.',
  },
  company_owner_missing: {
    title: 'Eigenaar van bedrijf ontbreekt',
    reason: 'Niemand is eigenaar van dit bedrijf.',
    cost: 'Niemand is verantwoordelijk voor het account als geheel.',
    fix: 'Kies een eigenaar.',
  },
  company_lifecycle_stage_missing: {
    title: 'Levenscyclusfase van bedrijf ontbreekt',
    reason: 'Er is geen levenscyclusfase ingesteld.',
    cost: 'Het bedrijf staat in geen enkele funnel en geen enkel rapport.',
    fix: 'Kies de fase.',
  },
  company_domain_invalid: {
    title: 'Domein van bedrijf kan niet kloppen',
    reason: '“{value}” is geen domein.',
    cost: 'Contacten worden niet gekoppeld en dubbelen blijven verborgen.',
    fix: 'Vul alleen het domein in, zoals example.com.',
  },
  company_domain_not_own: {
    title: 'Domein is niet van het bedrijf zelf',
    reason: '“{value}” is van een mailprovider of een netwerk.',
    cost: 'Eigen mensen worden niet herkend en vreemden misschien wel.',
    fix: 'Vul het eigen domein van het bedrijf in of bevestig dit.',
  },
  company_name_is_address: {
    title: 'Bedrijfsnaam is een adres',
    reason: 'De naam is een adres: “{value}”.',
    cost: 'E-mails en lijsten tonen een adres in plaats van een naam.',
    fix: 'Vul de naam van het bedrijf in.',
  },
  company_name_in_wrong_case: {
    title: 'Bedrijfsnaam verkeerd in hoofd- of kleine letters',
    reason: '“{value}” staat helemaal in hoofdletters of in kleine letters.',
    cost: 'De naam oogt slordig in elke tekst waarin hij wordt ingevoegd.',
    fix: 'Schrijf de naam zoals het bedrijf dat doet of bevestig hem.',
  },
  company_name_unverified: {
    title: 'Bedrijfsnaam lang niet geverifieerd',
    reason: 'Niemand heeft “{value}” bevestigd in {days} dagen.',
    cost: 'Bedrijven fuseren en veranderen van naam.',
    fix: 'Controleer of het nog klopt en bevestig of corrigeer het.',
  },
  company_industry_unverified: {
    title: 'Branche lang niet geverifieerd',
    reason: 'Niemand heeft de branche bevestigd in {days} dagen.',
    cost: 'Campagnes spreken misschien de verkeerde branche aan.',
    fix: 'Controleer of het nog klopt en bevestig of corrigeer het.',
  },
  company_size_unverified: {
    title: 'Aantal medewerkers lang niet geverifieerd',
    reason: 'Niemand heeft het aantal {value} bevestigd in {days} dagen.',
    cost: 'Het bedrijf is misschien naar een ander segment gegroeid.',
    fix: 'Controleer of het nog klopt en bevestig of corrigeer het.',
  },
  company_without_activity: {
    title: 'Bedrijf zonder enige activiteit',
    reason: 'Hier is al {days} dagen niets gebeurd.',
    cost: 'Niemand zou een nieuwe koper, verhuizing of fusie opmerken.',
    fix: 'Bel, schrijf of plan een activiteit.',
  },
  domain_against_website: {
    title: 'Domein en webadres spreken elkaar tegen',
    reason: 'Het domein is “{domain}”, maar het webadres leidt naar “{website}”.',
    cost: 'Contacten worden via het ene gekoppeld, mensen bekijken het andere.',
    fix: 'Corrigeer wat niet klopt of bevestig het.',
  },
  company_without_contacts: {
    title: 'Bedrijf zonder contacten',
    reason: 'Hier is niemand bekend.',
    cost: 'Geen campagne bereikt dit bedrijf en niemand weet wie te bellen.',
    fix: 'Koppel een contact of voeg er een toe.',
  },
  duplicate_domain: {
    title: 'Ander bedrijf met hetzelfde domein',
    reason: '{name} heeft het domein “{value}” ({likelihood}% kans op hetzelfde bedrijf).',
    cost: 'Mensen en deals zijn over twee records verspreid.',
    fix: 'Vergelijk de twee en voeg ze samen in HubSpot.',
  },
  duplicate_company_name: {
    title: 'Ander bedrijf met die naam',
    reason: '{name} heet bijna hetzelfde: “{value}” ({likelihood}% kans op hetzelfde bedrijf).',
    cost: 'Twee collega’s werken misschien aan hetzelfde account.',
    fix: 'Vergelijk de twee en voeg ze samen in HubSpot.',
  },
};
