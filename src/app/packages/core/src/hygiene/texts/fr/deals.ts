import type { DealHygieneRuleId } from '@tandem/taxonomy';
import type { RuleTextsOf } from '../model';

/** What people read about deals, in French. */
export const deals: RuleTextsOf<DealHygieneRuleId> = {
  deal_amount_missing: {
    title: 'Montant manquant',
    reason: 'Aucun montant n’est enregistré, alors que la transaction est avancée ou gagnée.',
    cost: 'La transaction ne compte ni dans les prévisions ni dans le chiffre d’affaires.',
    fix: 'Saisissez le montant ; une bonne estimation suffit tant qu’elle est ouverte.',
  },
  deal_close_date_missing: {
    title: 'Date de fermeture manquante',
    reason: 'Aucune date de fermeture n’est enregistrée.',
    cost: 'La transaction n’est dans aucun mois des prévisions.',
    fix: 'Choisissez la date.',
  },
  deal_owner_missing: {
    title: 'Propriétaire de la transaction manquant',
    reason: 'Personne n’est propriétaire de cette transaction.',
    cost: 'Personne n’en reçoit de rappel, et elle n’est dans les prévisions de personne.',
    fix: 'Choisissez un propriétaire.',
  },
  deal_next_step_missing: {
    title: 'Prochaine étape manquante',
    reason: 'La suite n’est pas enregistrée.',
    cost: 'Personne ne peut prendre le relais ni voir ce qui fait avancer la transaction.',
    fix: 'Notez la prochaine étape.',
  },
  deal_type_missing: {
    title: 'Type de transaction manquant',
    reason: 'On ne sait pas si c’est un nouveau client ou un client existant.',
    cost: 'Le marketing ne distingue pas ce qu’il a gagné de ce qui a été renouvelé.',
    fix: 'Choisissez le type.',
  },
  closed_lost_reason_missing: {
    title: 'Perdue sans raison',
    reason: 'La transaction est en « {stage} », et personne n’a dit pourquoi.',
    cost: 'Ni les ventes ni le marketing n’en tirent de leçon.',
    fix: 'Notez pourquoi elle a été perdue tant que vous vous en souvenez.',
  },
  deal_without_contacts: {
    title: 'Transaction sans contacts',
    reason: 'Aucune personne participant à cet achat n’est connue.',
    cost: 'Aucun point de contact du marketing ne compte pour cette transaction.',
    fix: 'Associez les personnes qui décident et qui utilisent.',
  },
  deal_without_company: {
    title: 'Transaction sans entreprise',
    reason: 'Aucune entreprise n’est associée.',
    cost: 'Les rapports par compte, secteur et taille oublient cette transaction.',
    fix: 'Associez l’entreprise.',
  },
  amount_not_positive: {
    title: 'Le montant est nul ou négatif',
    reason: 'Le montant est {value}.',
    cost: 'Les prévisions et le chiffre d’affaires sont trop bas.',
    fix: 'Corrigez le montant ou confirmez-le.',
  },
  close_date_passed: {
    title: 'La date de fermeture d’une transaction ouverte est passée',
    reason: 'La transaction devait se conclure le {value} et reste ouverte.',
    cost: 'Les prévisions la comptent dans une période terminée.',
    fix: 'Choisissez une nouvelle date ou fermez la transaction.',
  },
  close_date_before_creation: {
    title: 'Fermée avant d’être créée',
    reason: 'La transaction a été fermée le {value}, mais créée le {created}.',
    cost: 'La durée de votre cycle de vente est faussée.',
    fix: 'Corrigez la date de fermeture ou confirmez-la.',
  },
  close_date_far_ahead: {
    title: 'La date de fermeture est très lointaine',
    reason: 'La transaction doit se conclure le {value}.',
    cost: 'Elle gonfle le pipeline sans être proche.',
    fix: 'Vérifiez l’année ou confirmez la date.',
  },
  deal_without_activity: {
    title: 'Transaction ouverte sans activité',
    reason: 'Rien ne s’est passé sur cette transaction depuis {days} jours.',
    cost: 'Les transactions dont personne ne s’occupe sont rarement gagnées.',
    fix: 'Appelez, écrivez ou planifiez une activité.',
  },
  next_step_unverified: {
    title: 'La prochaine étape est périmée',
    reason: 'Personne n’a touché à « {value} » depuis {days} jours.',
    cost: 'Elle est faite ou oubliée, et personne ne le sait.',
    fix: 'Notez la prochaine étape actuelle ou confirmez-la.',
  },
  stage_untouched: {
    title: 'Phase inchangée depuis longtemps',
    reason: 'La transaction est en « {value} » depuis {days} jours.',
    cost: 'Elle est peut-être bloquée, et les prévisions comptent sur elle.',
    fix: 'Mettez-la dans sa vraie phase ou confirmez-la.',
  },
  close_date_unverified: {
    title: 'Date de fermeture non revue depuis longtemps',
    reason: 'Personne n’a regardé la date {value} depuis {days} jours.',
    cost: 'Les prévisions reposent peut-être sur une supposition.',
    fix: 'Vérifiez la date, puis confirmez-la ou corrigez-la.',
  },
  contacts_of_other_company: {
    title: 'Contacts d’une autre entreprise',
    reason: 'Pas de {company} : {count} contacts sur {total} examinés ({names}).',
    cost: 'Les points de contact comptent pour le mauvais compte.',
    fix: 'Associez la bonne entreprise ou les bonnes personnes.',
  },
  close_date_against_stage: {
    title: 'La date de fermeture contredit la phase',
    reason: 'La phase est « {stage} », mais la date de fermeture est {value}.',
    cost: 'Les prévisions et le chiffre d’affaires la comptent au mauvais moment.',
    fix: 'Corrigez ce qui est faux.',
  },
  deal_contacts_behind_stage: {
    title: 'Contacts en retard sur la phase de la transaction',
    reason: 'Pas encore des opportunités : {count} contacts sur {total} examinés ({names}).',
    cost: 'Des personnes qui achètent reçoivent des e-mails de maturation.',
    fix: 'Faites passer ces contacts en opportunité.',
  },
  duplicate_deal: {
    title: 'Une autre transaction ouverte comme celle-ci',
    reason: '{name} est semblable : « {value} » (à {likelihood} % la même transaction).',
    cost: 'Le pipeline compte une vente deux fois.',
    fix: 'Comparez les deux et fusionnez-les dans HubSpot.',
  },
};
