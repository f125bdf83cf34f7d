export const pt = `
A carregar a avaliação do lead…
Cancelar

Não foi possível carregar a avaliação
A sua avaliação ainda não foi guardada
O que escreveu fica aqui. Tentar de novo é seguro: nada é guardado duas vezes.

Avaliação pedida
Avaliação dada
Ainda ninguém avaliou este lead.
O marketing entregou este lead outra vez (tentativa {attempt}).
Chegou a data de o retomar (tentativa {attempt}).
A última avaliação foi retirada.
Desde {date}.

Tentativa {attempt}
Correção
Substituída depois
Atual
Antes

Porque recebeu este lead
Fase do ciclo de vida
MQL desde
Última conversão
Origem
Campanha
Responsável

O que significa aqui «qualificado»
Acordo versão {version}, em vigor desde {date}

Contacto
{name} (principal)
{count} contacto neste negócio | {count} contactos neste negócio

A sua avaliação
Quão bom é este lead?
O que acontece com ele?
Motivo
Mais exatamente
Escolher…
Nenhum
Retomar em
Conteúdo que ajudou
Conteúdo que não serviu
Comentário
Guardar
É demasiado longo.
Isto é necessário.
Escolha um dia depois de hoje.
Esse dia está demasiado longe.
Isto não se ajusta aqui. Escolha de novo.

Avaliação guardada
Avaliação retirada
Desfazer
Corrigir
Dar outra avaliação
Guardada. As propriedades do registo seguem em breve.
Não foi possível atualizar as propriedades do registo.
Um acordo mais novo não se consegue ler (versão {version}). Um administrador pode corrigi-lo.
A primeira tentativa afinal chegou. Guarde de novo para a substituir.
Outra pessoa também deu uma avaliação
Uma avaliação posterior é agora a atual
Ficam as duas; conta a posterior.
Alguém alterou esta avaliação entretanto. Veja primeiro a mais recente.

Todas as tentativas e avaliações ({count})
Mostram-se {shown} de {count}
Motivos e histórico: veja o cartão «{card}» neste registo.
`;
