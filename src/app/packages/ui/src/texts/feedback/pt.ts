import type { FeedbackTranslation } from './types';

export const pt: FeedbackTranslation = [
  'A carregar a avaliação do lead…', // loading
  'Cancelar', // cancel

  'Não foi possível carregar a avaliação', // notLoaded
  'A sua avaliação ainda não foi guardada', // notSaved
  'O que escreveu fica aqui. Tentar de novo é seguro: nada é guardado duas vezes.', // draftKept

  'Avaliação pedida', // wanted
  'Avaliação dada', // given
  'Ainda ninguém avaliou este lead.', // neverReviewed
  'O marketing entregou este lead outra vez (tentativa {attempt}).', // handedOverAgain
  'Chegou a data de o retomar (tentativa {attempt}).', // wokenUp
  'A última avaliação foi retirada.', // retracted
  'Desde {date}.', // since

  'Tentativa {attempt}', // attempt
  'Correção', // correction
  'Substituída depois', // replaced
  'Atual', // current
  'Antes', // before

  'Porque recebeu este lead', // handover
  'Fase do ciclo de vida', // stage
  'MQL desde', // mqlDate
  'Última conversão', // conversion
  'Origem', // source
  'Campanha', // campaign
  'Responsável', // owner

  'O que significa aqui «qualificado»', // meaning
  'Acordo versão {version}, em vigor desde {date}', // agreement

  'Contacto', // contact
  '{name} (principal)', // contactPrimary
  { one: '{count} contacto neste negócio', other: '{count} contactos neste negócio' }, // contactCount

  'A sua avaliação', // yourVerdict
  'Quão bom é este lead?', // rating
  'O que acontece com ele?', // disposition
  'Motivo', // reason
  'Mais exatamente', // subReason
  'Escolher…', // choose
  'Nenhum', // none
  'Retomar em', // wakeUpDate
  'Conteúdo que ajudou', // contentHelped
  'Conteúdo que não serviu', // contentWrong
  'Comentário', // comment
  'Guardar', // save
  'É demasiado longo.', // too_long
  'Isto é necessário.', // required
  'Escolha um dia depois de hoje.', // in_the_past
  'Esse dia está demasiado longe.', // too_far_ahead
  'Isto não se ajusta aqui. Escolha de novo.', // unfit

  'Avaliação guardada', // saved
  'Avaliação retirada', // takenBack
  'Desfazer', // undo
  'Corrigir', // correct
  'Dar outra avaliação', // another
  'Guardada. As propriedades do registo seguem em breve.', // savedAhead
  'Não foi possível atualizar as propriedades do registo.', // notWritten
  'Um acordo mais novo não se consegue ler (versão {version}). Um administrador pode corrigi-lo.', // oldAgreement
  'A primeira tentativa afinal chegou. Guarde de novo para a substituir.', // arrivedBefore
  'Outra pessoa também deu uma avaliação', // meanwhile
  'Uma avaliação posterior é agora a atual', // later
  'Ficam as duas; conta a posterior.', // bothKept

  'Todas as tentativas e avaliações ({count})', // history
  'Mostram-se {shown} de {count}', // listed

  'Motivos e histórico: veja o cartão «{card}» neste registo.', // seeCard
];
