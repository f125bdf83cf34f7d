import type { CompanyHygieneRuleId } from '@tandem/taxonomy';
import type { RuleTextsOf } from '../model';

/** What people read about companies, in French. */
export const companies: RuleTextsOf<CompanyHygieneRuleId> = {
  company_name_missing: {
    title: 'Nom de l’entreprise manquant',
    reason: 'Aucun nom n’est enregistré.',
    cost: 'Personne ne trouve cette entreprise, et les listes affichent un vide.',
    fix: 'Saisissez le nom.',
  },
  company_domain_missing: {
    title: 'Domaine de l’entreprise manquant',
    reason: 'Aucun domaine n’est enregistré.',
    cost: 'Les contacts ne sont pas associés par leur e-mail, et les doublons restent cachés.',
    fix: 'Saisissez le domaine, par exemple example.com.',
  },
  company_industry_missing: {
    title: 'Secteur manquant',
    reason: 'Aucun secteur n’est enregistré.',
    cost: 'Les campagnes par secteur oublient cette entreprise.',
    fix: 'Choisissez le secteur.',
  },
  company_country_missing: {
    title: 'Pays de l’entreprise manquant',
    reason: 'Aucun pays n’est enregistré.',
    cost: 'L’entreprise n’appartient à aucun territoire.',
    fix: 'Choisissez le pays.',
  },
  company_size_missing: {
    title: 'Nombre d’employés manquant',
    reason: 'Le nombre de personnes qui travaillent ici n’est pas enregistré.',
    cost: 'Personne ne peut dire si l’entreprise convient.',
    fix: 'Saisissez le nombre ; une bonne estimation suffit.',
  },
  company_owner_missing: {
    title: 'Propriétaire de l’entreprise manquant',
    reason: 'Personne n’est propriétaire de cette entreprise.',
    cost: 'Personne ne répond du compte dans son ensemble.',
    fix: 'Choisissez un propriétaire.',
  },
  company_lifecycle_stage_missing: {
    title: 'Phase du cycle de vie de l’entreprise manquante',
    reason: 'Aucune phase du cycle de vie n’est définie.',
    cost: 'L’entreprise n’apparaît dans aucun entonnoir ni rapport.',
    fix: 'Choisissez la phase.',
  },
  company_domain_invalid: {
    title: 'Le domaine de l’entreprise ne peut pas être juste',
    reason: '« {value} » n’est pas un domaine.',
    cost: 'Les contacts ne sont pas associés, et les doublons restent cachés.',
    fix: 'Saisissez le domaine seul, par exemple example.com.',
  },
  company_domain_not_own: {
    title: 'Le domaine n’est pas celui de l’entreprise',
    reason: '« {value} » appartient à un fournisseur de messagerie ou à un réseau.',
    cost: 'Ses employés ne sont pas reconnus, des inconnus peut-être.',
    fix: 'Saisissez le domaine propre à l’entreprise ou confirmez celui-ci.',
  },
  company_name_is_address: {
    title: 'Le nom de l’entreprise est une adresse',
    reason: 'Le nom est une adresse : « {value} ».',
    cost: 'Les e-mails et les listes affichent une adresse au lieu d’un nom.',
    fix: 'Saisissez le nom de l’entreprise.',
  },
  company_name_in_wrong_case: {
    title: 'Nom d’entreprise mal écrit en majuscules ou minuscules',
    reason: '« {value} » est tout en majuscules ou tout en minuscules.',
    cost: 'Le nom paraît négligé dans tout texte où il est inséré.',
    fix: 'Écrivez-le comme l’entreprise le fait ou confirmez-le.',
  },
  company_name_unverified: {
    title: 'Nom de l’entreprise non vérifié depuis longtemps',
    reason: 'Personne n’a confirmé « {value} » depuis {days} jours.',
    cost: 'Les entreprises fusionnent et changent de nom.',
    fix: 'Vérifiez qu’il est toujours juste, puis confirmez-le ou corrigez-le.',
  },
  company_industry_unverified: {
    title: 'Secteur non vérifié depuis longtemps',
    reason: 'Personne n’a confirmé le secteur depuis {days} jours.',
    cost: 'Les campagnes s’adressent peut-être au mauvais secteur.',
    fix: 'Vérifiez qu’il est toujours juste, puis confirmez-le ou corrigez-le.',
  },
  company_size_unverified: {
    title: 'Nombre d’employés non vérifié depuis longtemps',
    reason: 'Personne n’a confirmé le nombre {value} depuis {days} jours.',
    cost: 'L’entreprise a peut-être changé de segment en grandissant.',
    fix: 'Vérifiez qu’il est toujours juste, puis confirmez-le ou corrigez-le.',
  },
  company_without_activity: {
    title: 'Entreprise sans aucune activité',
    reason: 'Rien ne s’est passé ici depuis {days} jours.',
    cost: 'Personne ne remarquerait un nouvel acheteur, un déménagement ou une fusion.',
    fix: 'Appelez, écrivez ou planifiez une activité.',
  },
  domain_against_website: {
    title: 'Le domaine et l’adresse web se contredisent',
    reason: 'Le domaine est « {domain} », mais l’adresse web mène à « {website} ».',
    cost: 'Les contacts sont associés par l’un, les gens regardent l’autre.',
    fix: 'Corrigez ce qui est faux ou confirmez-le.',
  },
  company_without_contacts: {
    title: 'Entreprise sans contacts',
    reason: 'Personne n’est connu ici.',
    cost: 'Aucune campagne n’atteint cette entreprise, et personne ne sait qui appeler.',
    fix: 'Associez ou ajoutez un contact.',
  },
  duplicate_domain: {
    title: 'Une autre entreprise a le même domaine',
    reason: '{name} a le domaine « {value} » (à {likelihood} % la même entreprise).',
    cost: 'Les personnes et les transactions sont réparties sur deux fiches.',
    fix: 'Comparez les deux et fusionnez-les dans HubSpot.',
  },
  duplicate_company_name: {
    title: 'Une autre entreprise porte ce nom',
    reason: '{name} porte un nom proche : « {value} » (à {likelihood} % la même entreprise).',
    cost: 'Deux collègues travaillent peut-être sur le même compte.',
    fix: 'Comparez les deux et fusionnez-les dans HubSpot.',
  },
};
