export const es = `
Cargando las interacciones…
No se pudieron cargar las interacciones
HubSpot aún no conoce visitas, formularios, correos ni eventos de esta persona.

Sitio web
Formulario
Correo
Evento
Anuncio
Redes sociales
Referencia
Sin conexión
Otros eventos
Ventas
Marketing

Lo abrió el programa de correo, no una persona
Varios enlaces en dos segundos, como hacen los antivirus
Una persona de nuestra empresa
Lo abrió una máquina
`;
