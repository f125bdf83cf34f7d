import type { DefaultWordTranslation } from './types';

/** Translations of `defaultWords`, each with its English beside it. */
export const pt: DefaultWordTranslation = [
  'Não vendável', // Not sellable
  'Nem pessoa nem empresa a quem possamos vender', // Not a person or company we can sell to
  'Não se adequa', // Wrong fit
  'Não se adequa ao que oferecemos', // Wrong fit for what we offer
  'Adequado, sem necessidade agora', // Right fit, no need now
  'Bom', // Good
  'Bom, vale o meu tempo', // Good, worth my time
  'Melhor do mês', // Best this month
  'Entre os melhores deste mês', // Among the best this month
  'Aceite', // Accepted
  'Vou trabalhá-lo (SAL)', // I will work it (sales accepted lead)
  'Em curso', // Working
  'Há contacto dos dois lados', // Two-way contact is under way
  'Qualificado', // Qualified
  'Necessidade, autoridade e prazo confirmados (SQL)', // Need, authority and timing confirmed (sales qualified lead)
  'Reciclado', // Recycled
  'Adequado, agora não: volta ao marketing com data', // Right fit, not now: back to nurture with a wake-up date
  'Rejeitado', // Rejected
  'Não é para nós: o marketing vê a origem', // Not for us: marketing looks at the source
  'Duplicado ou dados inúteis', // Duplicate or bad data
  'A mesma pessoa duas vezes, ou um registo inútil', // Same person twice, or a record nobody can use
  'Impossível contactar', // Unable to reach
  'Dados incorretos', // Inaccurate data
  'Sem interesse ou necessidade', // No interest or need
  'Sem orçamento', // No budget
  'Fora do perfil', // No fit
  'Mau momento', // Bad timing
  'Concorrente ou fornecedor', // Competitor or vendor
  'Estudante, candidato ou parceiro', // Student, job seeker or partner
  'Já cliente ou em curso', // Already customer or in pipeline
  'Setor', // Industry
  'Dimensão', // Size
  'Região', // Region
  'Produto', // Product
  'Função', // Role
];
