type Values = Record<string, string>;

/** How a person comes to stand in a CRM twice, with how often it happens among those. */
const ways: ReadonlyArray<readonly [share: number, (values: Values, random: () => number) => Values]> = [
  [0.25, (values) => ({ ...values, ...(values.email && { email: anotherSpelling(values.email) }) })],
  [0.2, (values, random) => ({ ...values, email: addressAtSameDomain(values, random) })],
  [
    0.15,
    ({ firstname = '', lastname, ...rest }) => ({
      ...rest,
      lastname: `${lastname}, ${withoutAccents(firstname)}`,
    }),
  ],
  [
    0.15,
    (values, random) => ({
      ...values,
      firstname: mistyped(values.firstname ?? '', random),
      email: privateAddress(random),
    }),
  ],
  [0.15, (values, random) => ({ ...values, email: privateAddress(random) })],
  // Nothing but the name is left: nobody could tell.
  [
    0.1,
    ({ firstname = '', lastname = '' }, random) => ({
      firstname,
      lastname,
      email: privateAddress(random),
    }),
  ],
];

/** The same person as somebody else would enter it. */
export function enteredAgain(values: Values, random: () => number): Values {
  let chance = random();
  for (const [share, way] of ways) {
    chance -= share;
    if (chance < 0) return way(values, random);
  }
  return { ...values };
}

function anotherSpelling(email: string): string {
  const [local, domain] = email.split('@') as [string, string];
  if (domain === 'gmail.com') return `${local.slice(0, 2)}.${local.slice(2)}+news@googlemail.com`;
  return `${local}@mail.${domain}`;
}

const addressAtSameDomain = ({ email }: Values, random: () => number): string =>
  email === undefined || email.endsWith('gmail.com')
    ? privateAddress(random)
    : `p${Math.floor(random() * 1e9)}@${email.split('@')[1]}`;

const privateAddress = (random: () => number): string => `q${Math.floor(random() * 1e9)}@outlook.com`;

/** Two letters of the middle exchanged. */
function mistyped(name: string, random: () => number): string {
  const at = 1 + Math.floor(random() * Math.max(1, name.length - 3));
  return `${name.slice(0, at)}${name[at + 1] ?? ''}${name[at] ?? ''}${name.slice(at + 2)}`;
}

const withoutAccents = (text: string): string => text.normalize('NFD').replace(/[\u0300-\u036f]/g, '');
