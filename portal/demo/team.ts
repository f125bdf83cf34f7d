/** Someone who works for the demo company. */
export interface TeamMember {
  /** Users API id; the owner's id is the same number with a 7 in front. */
  userId: string;
  firstName: string;
  lastName: string;
  /** Id of the primary team, or null. */
  teamId: string | null;
  role: 'rep' | 'marketer' | 'admin';
  /** BCP 47: how dates and numbers are written. */
  locale: string;
  language: string;
  /** False for a user who was deactivated: the owner is archived and nobody can sign in with it. */
  active: boolean;
}

export const teams = [
  { id: '51', name: 'Alpine and German' },
  { id: '52', name: 'British and Nordic' },
  { id: '53', name: 'Americas and South' },
] as const;

const member = (
  userId: string,
  name: string,
  teamId: string | null,
  locale: string,
  role: TeamMember['role'] = 'rep',
  active = true,
): TeamMember => {
  const [firstName = '', lastName = ''] = name.split(' ');
  return { userId, firstName, lastName, teamId, role, locale, language: locale.slice(0, 2), active };
};

/** Twelve reps in three teams, a marketer, an admin, and a rep who has left. All invented. */
export const team: readonly TeamMember[] = [
  member('9101', 'Lena Vogt', '51', 'de-de'),
  member('9102', 'Jonas Keller', '51', 'de-ch'),
  member('9103', 'Miriam Brandl', '51', 'de-at'),
  member('9104', 'Selim Aydin', '51', 'de-de'),
  member('9105', 'Harriet Cole', '52', 'en-gb'),
  member('9106', 'Owen Pryce', '52', 'en-gb'),
  member('9107', 'Ingrid Solberg', '52', 'en-gb'),
  member('9108', 'Tariq Mahmood', '52', 'en-gb'),
  member('9109', 'Dana Whitfield', '53', 'en-us'),
  member('9110', 'Luis Ortega', '53', 'es-es'),
  member('9111', 'Camille Roche', '53', 'fr-fr'),
  member('9112', 'Rafael Duarte', '53', 'pt-br'),
  member('9201', 'Paula Winter', null, 'en-gb', 'marketer'),
  member('9301', 'Viktor Lindqvist', null, 'en-us', 'admin'),
  member('9113', 'Greta Sommer', '51', 'de-de', 'rep', false),
];

export const ownerIdOf = ({ userId }: TeamMember): string => `7${userId}`;
export const nameOf = ({ firstName, lastName }: TeamMember): string => `${firstName} ${lastName}`;
export const emailOf = ({ firstName, lastName }: TeamMember): string =>
  `${firstName}.${lastName}@harborline.example`.toLowerCase();

/** Reps who own records now. */
export const reps: readonly TeamMember[] = team.filter(({ role, active }) => role === 'rep' && active);

export const memberNamed = (name: string): TeamMember => {
  const found = team.find((each) => nameOf(each) === name);
  if (!found) throw new Error(`Nobody in the demo is called ${name}`);
  return found;
};

/** How each user sees the page and what part they have, by user id. HubSpot's users API does not tell. */
export const demoUserPreferences: ReadonlyMap<
  string,
  Pick<TeamMember, 'locale' | 'language' | 'role'>
> = new Map(team.map(({ userId, locale, language, role }) => [userId, { locale, language, role }]));
