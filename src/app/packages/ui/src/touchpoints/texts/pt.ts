export const pt = `
{what}{times} {when}
 duas vezes
 {n} vezes
hoje
ontem
na {day}
no {day}
em {day}
«{text}»

leu a página {it}
preencheu o formulário {it}
pediu uma demonstração com o formulário {it}
abriu o e-mail {it}
clicou numa ligação do e-mail {it}
respondeu ao e-mail {it}
reagiu ao anúncio {it}
inscreveu-se no evento {it}
participou no evento {it}
cancelou o evento {it}
faltou ao evento {it}
visitou o site pela primeira vez: {it}
visitou o site: {it}
evento {it}
reunião com vendas: {it}
chamada de vendas: {it}
ligou para as vendas: {it}
recebeu um e-mail de vendas: {it}

Ação de compra
Conta zero

Quente
Morno
Fresco
Calmo
A subir
A descer
Estável
{trend}: {n} pontos numa semana
{n} de 100
Nenhuma interação de marketing conhecida
Dados insuficientes
Interações recentes: {n} de {needed} precisas
Dados de {moment}
Regras: o acordo do seu portal.
Regras: as do Tandem, sem acordo.
Regras: as do Tandem; não se pôde ler o acordo.

Não foi possível ler tudo
O nível e os números podem ser baixos demais.
Propriedades do contacto
Formulários enviados
Visitas ao site e eventos
Aberturas e cliques de e-mails de marketing
Eventos de marketing
Campanhas
Nomes de formulários, e-mails e páginas
Chamadas, reuniões e e-mails de vendas
Reconhecer colegas
Não incluído: {names}.
não está na sua subscrição do HubSpot, pergunte ao administrador
Os colegas contam como compradores.
só os {n} mais recentes
Ainda não foi lido tudo.
{read} de {of} campanhas vistas
`;
