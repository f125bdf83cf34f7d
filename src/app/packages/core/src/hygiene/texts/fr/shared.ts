import type { SharedHygieneRuleId } from '@tandem/taxonomy';
import type { RuleTextsOf } from '../model';

/** What people read about contacts, companies and deals alike, in French. */
export const shared: RuleTextsOf<SharedHygieneRuleId> = {
  agreed_field_missing: {
    title: 'Un champ convenu manque',
    reason: 'Encore vide : {fields}.',
    cost: 'Ce que les ventes et le marketing sont convenus de savoir n’est pas connu.',
    fix: 'Remplissez le champ.',
  },
  placeholder_value: {
    title: 'Texte de remplissage au lieu d’une valeur',
    reason: '« {value} » ne dit rien. Champs : {fields}.',
    cost: 'Les listes et les rapports comptent le champ comme rempli.',
    fix: 'Saisissez la valeur ou laissez le champ vide.',
  },
  option_not_offered: {
    title: 'La valeur ne fait pas partie des options',
    reason: '« {value} » n’est pas une option. Champs : {fields}.',
    cost: 'Les filtres et les workflows ne la voient pas, et la prochaine modification est refusée.',
    fix: 'Choisissez une des options.',
  },
  number_out_of_range: {
    title: 'Le nombre ne peut pas être juste',
    reason: '{value} n’est pas possible. Champs : {fields}.',
    cost: 'Les segments et les rapports selon ce nombre sont faux.',
    fix: 'Saisissez le bon nombre.',
  },
  date_out_of_range: {
    title: 'La date ne peut pas être juste',
    reason: '{value} n’est pas possible. Champs : {fields}.',
    cost: 'Les workflows qui attendent cette date ne partent jamais, ou tout de suite.',
    fix: 'Saisissez la bonne date.',
  },
  text_with_markup: {
    title: 'Des codes dans le texte',
    reason: 'Des codes ou des caractères invisibles se trouvent dans : {fields}.',
    cost: 'Les e-mails montrent les codes, et la recherche ne trouve pas les mots.',
    fix: 'Gardez seulement le texte.',
  },
  owner_deactivated: {
    title: 'Le propriétaire est parti',
    reason: 'L’utilisateur du propriétaire n’est plus actif.',
    cost: 'Les réponses et les tâches n’atteignent personne.',
    fix: 'Choisissez un autre propriétaire.',
  },
  spelling_variant: {
    title: 'Autre graphie d’une valeur connue',
    reason: '« {value} » s’écrit d’habitude autrement. Champs : {fields}.',
    cost: 'Les rapports comptent une chose pour deux.',
    fix: 'Employez la graphie habituelle.',
  },
  country_unrecognised: {
    title: 'Le pays n’est pas un pays',
    reason: 'Aucun pays ne s’appelle « {value} ». Champs : {fields}.',
    cost: 'La fiche ne peut pas être attribuée par territoire.',
    fix: 'Saisissez le pays.',
  },
  country_written_otherwise: {
    title: 'Pays écrit autrement',
    reason: '« {value} » s’écrit d’habitude autrement. Champs : {fields}.',
    cost: 'Les listes et les rapports par pays oublient cette fiche.',
    fix: 'Employez le nom habituel.',
  },
  state_unrecognised: {
    title: 'La région n’est pas de ce pays',
    reason: '« {value} » ne nous est pas connu ({country}).',
    cost: 'Les territoires par région oublient cette fiche.',
    fix: 'Saisissez la région.',
  },
  postal_code_invalid: {
    title: 'Le code postal ne va pas avec le pays',
    reason: '« {value} » n’a pas la forme habituelle ({country}).',
    cost: 'Le courrier revient, et la région reste inconnue.',
    fix: 'Corrigez le code ou le pays.',
  },
  phone_unreadable: {
    title: 'Numéro de téléphone illisible',
    reason: '« {value} » ne peut pas être composé.',
    cost: 'Personne ne peut appeler.',
    fix: 'Saisissez le numéro avec l’indicatif du pays.',
  },
  phone_invalid: {
    title: 'Le numéro de téléphone n’existe pas',
    reason: '« {value} » n’y est pas un numéro : {country}.',
    cost: 'Les appels n’atteignent personne, ou quelqu’un d’autre.',
    fix: 'Vérifiez les chiffres.',
  },
  phone_without_country_code: {
    title: 'Téléphone sans indicatif de pays',
    reason: '« {value} » n’a pas d’indicatif de pays.',
    cost: 'Les collègues à l’étranger et les numéroteurs ne peuvent pas appeler.',
    fix: 'Ajoutez l’indicatif du pays.',
  },
  website_invalid: {
    title: 'L’adresse web ne peut pas être juste',
    reason: '« {value} » n’ouvre aucune page.',
    cost: 'Personne ne peut se renseigner sur l’entreprise.',
    fix: 'Corrigez l’adresse.',
  },
  phone_of_other_country: {
    title: 'Téléphone d’un autre pays',
    reason: '« {value} » relève de : {phoneCountry}. Pays de la fiche : {country}.',
    cost: 'Les appels arrivent peut-être la nuit, et l’un des deux est peut-être dépassé.',
    fix: 'Vérifiez le numéro et le pays.',
  },
  lifecycle_stage_behind_deals: {
    title: 'La phase est en retard sur les transactions',
    reason: 'La phase est « {value} », mais les transactions disent « {stage} ».',
    cost: 'Les e-mails de nurturing vont aux mauvaises personnes, et les taux de conversion sont faux.',
    fix: 'Avancez la phase.',
  },
  customer_without_won_deal: {
    title: 'Client sans transaction gagnée',
    reason: 'La phase est « {value} », mais aucune transaction n’a été gagnée.',
    cost: 'Les rapports comptent un client que les ventes n’ont jamais gagné.',
    fix: 'Associez la transaction gagnée ou corrigez la phase.',
  },
};
