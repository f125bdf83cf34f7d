import type { GroupTexts } from './types';

export const nl: GroupTexts = {
  people: 'Mensen',
  person: 'Persoon',
  role: 'Rol',
  noRole: 'Geen rol',
  engagement: 'Betrokkenheid',
  lastTouch: 'Laatste contact',
  touches: 'Contacten',

  stateEngaged: 'Betrokken',
  stateQuiet: 'Koelt af',
  stateCold: 'Afgekoeld',
  byProperties: 'Alleen volgens contacteigenschappen',
  inDepth: 'Alleen voor de {count} actiefste mensen zijn alle bronnen gelezen.',

  range: '{from}–{to} van {total}',
  andMore: 'en nog {count}',
  moreEngaged: 'Actievere',
  lessEngaged: 'Minder actieve',
  newer: 'Nieuwere',
  older: 'Oudere',

  lookBack: 'Periode',
  updating: 'Bijwerken…',
  stillShown: 'Hieronder zie je hoe het was op {time}.',
  timeline: 'Wat er gebeurde',
  nothingHappened: 'Uit deze periode is niets bekend.',

  howCounted: 'Zo wordt geteld',
  howPeople:
    'Betrokken: een geteld contact of gesprek in de laatste {engaged}. Afgekoeld: geen in de laatste {cold}.',
  howScore:
    'Score: de punten van alle contacten, elke {halfLife} gehalveerd, op een schaal tot 100. Heet vanaf {hot}, warm vanaf {warm}, koel vanaf {cool}. Onder {touches} contacten in {window} is er geen score.',
};
