export const pt = `
A verificar os dados deste registo…
Não foi possível verificar os dados
O que vê é de {moment}. O que escreveu mantém-se.
Pontuação
Nada pôde ser medido
{score} de {best}
Nota {grade}
nota {grade}
Guardado
Anotado como correto
Ainda há algo a rever.
Mais {count} ponto desde {day}. | Mais {count} pontos desde {day}.
Menos {count} ponto desde {day}. | Menos {count} pontos desde {day}.
Igual a {day}.
É suficiente: o resto pode esperar.
É suficiente, mas {count} coisa não pode esperar. | É suficiente, mas {count} coisas não podem esperar.
Suficiente a partir de {score}.

De que é feita
Completude
Validade
Atualidade
Coerência
Unicidade
Não medido
{percent} da pontuação

{count} coisa a corrigir | {count} coisas a corrigir
Tudo o que pôde ser medido está certo.
Comece aqui
vale {count} ponto | vale {count} pontos
cerca de {time}
Corrigir
O que fazer
Mostrar as {count}
Por guardar
Usar “{value}”
Usar {values}
Deixar vazio
Deixar vazios: {fields}
Guardar
A guardar…
Mais tarde
Está certo assim
Escolha
Sim
Não
vazio

Introduza primeiro um valor.
Altere primeiro o valor.
É demasiado longo para o HubSpot.
O HubSpot não oferece esta opção. Escolha outra.
O HubSpot não aceita isto como data.
O HubSpot não aceita este valor. Verifique como está escrito.
Outro registo já tem este valor. Talvez seja o mesmo duas vezes.
Não guardado
O que introduziu mantém-se.
Alguém alterou “{field}” entretanto
Agora no HubSpot
O seu
Deixar assim
Guardar o meu
Por guardar, e já não pedido: {field}: {value}
Descartar

Possíveis duplicados
{percent} provável
Propriedade
Este registo
O outro
Igual
Diferente

Confirmado como correto
{field} “{value}”: {name}, {day}
Por ver: {things}.
A próxima verificação tenta de novo.
duplicados
o proprietário
empresas
contactos
negócios
fases de negócios
os campos do portal
o acordo
{passed} de {applied} verificações passadas.
Condições acordadas, versão das regras {version}.
Condições próprias do Tandem, versão das regras {version}.
Por agora condições próprias do Tandem, versão das regras {version}.
Dados de {moment}.
Verificar de novo
Mais: cartão “{card}” neste registo.
`;
