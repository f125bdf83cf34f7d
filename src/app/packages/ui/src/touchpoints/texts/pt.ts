export const pt = `
{what}{times} {when}
 duas vezes
 {count} vezes
hoje
ontem
na {day}
no {day}
em {day}
«{text}»

leu a página {title}
preencheu o formulário {title}
pediu uma demonstração com o formulário {title}
abriu o e-mail {title}
clicou numa ligação do e-mail {title}
respondeu ao e-mail {title}
reagiu ao anúncio {title}
inscreveu-se no evento {title}
participou no evento {title}
cancelou o evento {title}
faltou ao evento {title}
visitou o site pela primeira vez: {title}
visitou o site: {title}
evento {title}
reunião com vendas: {title}
chamada de vendas: {title}
recebeu um e-mail de vendas: {title}

Ação de compra
Conta zero

Quente
Morno
Fresco
Calmo
A subir
A descer
Estável
{trend}: {change} pontos numa semana
{score} de 100
Nenhuma interação de marketing conhecida
Dados insuficientes
Interações recentes: {count} de {needed} precisas
Dados de {moment}
Regras: o acordo do seu portal.
Regras: as do Tandem, sem acordo.
Regras: as do Tandem; não se pôde ler o acordo.

Não foi possível ler tudo
O que se vê está certo.
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
só os {count} mais recentes
Ainda não foi lido tudo.
{read} de {of} campanhas vistas
`;
