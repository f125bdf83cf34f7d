import type { HygieneLanguage } from './index';

/** What a property is about, as far as its gain is told apart. */
type GainSubject =
  | 'email'
  | 'phone'
  | 'name'
  | 'company'
  | 'country'
  | 'role'
  | 'owner'
  | 'stage'
  | 'amount'
  | 'date'
  | 'nextStep'
  | 'other';

/** What a rep gains from each kind of property being right. */
const gains: Readonly<Record<HygieneLanguage, Readonly<Record<GainSubject, string>>>> = {
  en: {
    email: 'Your e-mails arrive.',
    phone: 'You can call.',
    name: 'Letters and e-mails use the right name.',
    company: 'You see the account, its deals and its people.',
    country: 'The right team and the right law apply.',
    role: 'You know whom you talk to.',
    owner: 'Somebody looks after it.',
    stage: 'Lists and reports know where it stands.',
    amount: 'Your forecast is right.',
    date: 'Your forecast is on time.',
    nextStep: 'You know what to do next.',
    other: 'Lists, routing and reports can rely on it.',
  },
  de: {
    email: 'Ihre E-Mails kommen an.',
    phone: 'Sie können anrufen.',
    name: 'Briefe und E-Mails nennen den richtigen Namen.',
    company: 'Sie sehen das Unternehmen, seine Deals und seine Leute.',
    country: 'Das richtige Team und das richtige Recht gelten.',
    role: 'Sie wissen, mit wem Sie sprechen.',
    owner: 'Jemand kümmert sich darum.',
    stage: 'Listen und Berichte wissen, wie weit es ist.',
    amount: 'Ihre Prognose stimmt.',
    date: 'Ihre Prognose stimmt zeitlich.',
    nextStep: 'Sie wissen, was als Nächstes zu tun ist.',
    other: 'Listen, Zuweisung und Berichte können sich darauf verlassen.',
  },
  es: {
    email: 'Sus correos llegan.',
    phone: 'Puede llamar.',
    name: 'Cartas y correos usan el nombre correcto.',
    company: 'Ve la empresa, sus negocios y su gente.',
    country: 'Se aplican el equipo y la ley correctos.',
    role: 'Sabe con quién habla.',
    owner: 'Alguien se ocupa de ello.',
    stage: 'Listas e informes saben en qué punto está.',
    amount: 'Su previsión es correcta.',
    date: 'Su previsión acierta la fecha.',
    nextStep: 'Sabe qué hacer a continuación.',
    other: 'Listas, asignación e informes pueden confiar en ello.',
  },
  fr: {
    email: 'Vos e-mails arrivent.',
    phone: 'Vous pouvez appeler.',
    name: 'Lettres et e-mails portent le bon nom.',
    company: 'Vous voyez l’entreprise, ses transactions et ses interlocuteurs.',
    country: 'La bonne équipe et le bon droit s’appliquent.',
    role: 'Vous savez à qui vous parlez.',
    owner: 'Quelqu’un s’en occupe.',
    stage: 'Listes et rapports savent où cela en est.',
    amount: 'Votre prévision est juste.',
    date: 'Votre prévision tombe à la bonne date.',
    nextStep: 'Vous savez quoi faire ensuite.',
    other: 'Listes, attribution et rapports peuvent s’y fier.',
  },
  nl: {
    email: 'Uw e-mails komen aan.',
    phone: 'U kunt bellen.',
    name: 'Brieven en e-mails gebruiken de juiste naam.',
    company: 'U ziet het bedrijf, zijn deals en zijn mensen.',
    country: 'Het juiste team en het juiste recht gelden.',
    role: 'U weet met wie u spreekt.',
    owner: 'Iemand zorgt ervoor.',
    stage: 'Lijsten en rapporten weten hoe ver het is.',
    amount: 'Uw prognose klopt.',
    date: 'Uw prognose klopt in de tijd.',
    nextStep: 'U weet wat de volgende stap is.',
    other: 'Lijsten, toewijzing en rapporten kunnen erop vertrouwen.',
  },
  pt: {
    email: 'Seus e-mails chegam.',
    phone: 'Você pode ligar.',
    name: 'Cartas e e-mails usam o nome certo.',
    company: 'Você vê a empresa, os negócios e as pessoas dela.',
    country: 'Valem a equipe e a lei certas.',
    role: 'Você sabe com quem fala.',
    owner: 'Alguém cuida disso.',
    stage: 'Listas e relatórios sabem em que ponto está.',
    amount: 'Sua previsão está certa.',
    date: 'Sua previsão acerta a data.',
    nextStep: 'Você sabe o que fazer em seguida.',
    other: 'Listas, distribuição e relatórios podem confiar nisso.',
  },
};

const subjectOfProperty: ReadonlyMap<string, GainSubject> = new Map([
  ['email', 'email'],
  ['phone', 'phone'],
  ['mobilephone', 'phone'],
  ['firstname', 'name'],
  ['lastname', 'name'],
  ['company', 'company'],
  ['domain', 'company'],
  ['country', 'country'],
  ['jobtitle', 'role'],
  ['hs_buying_role', 'role'],
  ['hubspot_owner_id', 'owner'],
  ['lifecyclestage', 'stage'],
  ['hs_lead_status', 'stage'],
  ['dealstage', 'stage'],
  ['amount', 'amount'],
  ['closedate', 'date'],
  ['hs_next_step', 'nextStep'],
]);

/** What the rep gains from putting a property right, a sentence. */
export const gainOf = (language: HygieneLanguage, property: string): string =>
  gains[language][subjectOfProperty.get(property) ?? 'other'];
