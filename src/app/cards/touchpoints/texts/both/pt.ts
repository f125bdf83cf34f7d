export const pt = `
A carregar as interações…
Não foi possível carregar as interações
O HubSpot ainda não conhece visitas, formulários, e-mails nem eventos desta pessoa.

Site
Formulário
E-mail
Evento
Anúncio
Redes sociais
Referência
Offline
Outros eventos
Vendas
Marketing

Aberto pelo programa de correio, não por uma pessoa
Várias ligações em dois segundos, como fazem os antivírus
Uma pessoa da nossa empresa
Aberto por uma máquina
`;
