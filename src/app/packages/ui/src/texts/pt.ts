import type { FeedbackLanguage } from './types';

export const pt: FeedbackLanguage = {
  texts: {
    loading: 'A carregar a avaliação do lead…',
    cancel: 'Cancelar',

    notLoaded: 'Não foi possível carregar a avaliação',
    notSaved: 'A sua avaliação ainda não foi guardada',
    draftKept: 'O que escreveu fica aqui. Tentar de novo é seguro: nada é guardado duas vezes.',

    wanted: 'Avaliação pedida',
    given: 'Avaliação dada',
    neverReviewed: 'Ainda ninguém avaliou este lead.',
    handedOverAgain: 'O marketing entregou este lead outra vez (tentativa {attempt}).',
    wokenUp: 'Chegou a data de o retomar (tentativa {attempt}).',
    retracted: 'A última avaliação foi retirada.',
    since: 'Desde {date}.',

    attempt: 'Tentativa {attempt}',
    correction: 'Correção',
    replaced: 'Substituída depois',
    current: 'Atual',
    before: 'Antes',

    handover: 'Porque recebeu este lead',
    stage: 'Fase do ciclo de vida',
    mqlDate: 'MQL desde',
    conversion: 'Última conversão',
    source: 'Origem',
    campaign: 'Campanha',
    owner: 'Responsável',

    meaning: 'O que significa aqui «qualificado»',
    agreement: 'Acordo versão {version}, em vigor desde {date}',

    contact: 'Contacto',
    contactPrimary: '{name} (principal)',
    contactCount: { one: '{count} contacto neste negócio', other: '{count} contactos neste negócio' },

    yourVerdict: 'A sua avaliação',
    rating: 'Quão bom é este lead?',
    disposition: 'O que acontece com ele?',
    reason: 'Motivo',
    subReason: 'Mais exatamente',
    choose: 'Escolher…',
    none: 'Nenhum',
    wakeUpDate: 'Retomar em',
    contentHelped: 'Conteúdo que ajudou',
    contentWrong: 'Conteúdo que não serviu',
    comment: 'Comentário',
    save: 'Guardar',
    too_long: 'É demasiado longo.',
    required: 'Isto é necessário.',
    in_the_past: 'Escolha um dia depois de hoje.',
    too_far_ahead: 'Esse dia está demasiado longe.',
    unfit: 'Isto não se ajusta aqui. Escolha de novo.',

    saved: 'Avaliação guardada',
    takenBack: 'Avaliação retirada',
    undo: 'Desfazer',
    correct: 'Corrigir',
    another: 'Dar outra avaliação',
    savedAhead: 'Guardada. As propriedades do registo seguem em breve.',
    oldAgreement:
      'Um acordo mais novo não se consegue ler (versão {version}). Um administrador pode corrigi-lo.',
    arrivedBefore: 'A primeira tentativa afinal chegou. Guarde de novo para a substituir.',
    meanwhile: 'Outra pessoa também deu uma avaliação',
    later: 'Uma avaliação posterior é agora a atual',
    bothKept: 'Ficam as duas; conta a posterior.',

    history: 'Todas as tentativas e avaliações ({count})',
    listed: 'Mostram-se {shown} de {count}',

    seeCard: 'Motivos e histórico: veja o cartão «{card}» neste registo.',
  },
  words: [
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
  ],
};
