export const es = `
{what}{times} {when}
 dos veces
 {count} veces
hoy
ayer
el {day}
el {day}
el {day}
«{text}»

leyó la página {title}
rellenó el formulario {title}
pidió una demo con el formulario {title}
abrió el correo {title}
hizo clic en un enlace del correo {title}
respondió al correo {title}
reaccionó al anuncio {title}
se inscribió en el evento {title}
asistió al evento {title}
canceló el evento {title}
faltó al evento {title}
visitó el sitio web por primera vez: {title}
visitó el sitio web: {title}
evento {title}
reunión con ventas: {title}
llamada de ventas: {title}
recibió un correo de ventas: {title}

Acción de compra
Cuenta cero

Caliente
Templado
Fresco
En calma
Subiendo
Bajando
Estable
{trend}: {change} puntos en una semana
{score} de 100
No se conoce ninguna interacción de marketing
Faltan datos
{count} interacción reciente, hacen falta {needed} | {count} interacciones recientes, hacen falta {needed}
Datos del {moment}
Reglas: el acuerdo de tu portal.
Reglas: las de Tandem, pues no hay acuerdo.
Reglas: las de Tandem, pues no se pudo leer el acuerdo.

No se pudo leer todo
Lo que se muestra es correcto y cuenta solo lo que se leyó.
Propiedades del contacto
Formularios enviados
Visitas al sitio y eventos
Aperturas y clics de correos de marketing
Eventos de marketing
Campañas
Nombres de las páginas
Llamadas, reuniones y correos de ventas
Tu suscripción de HubSpot no lo incluye. Pregunta a tu administrador.
HubSpot está ocupado.
Vuelve a mirar en un momento.
Se conocen los {count} más recientes, no los anteriores.
Faltó tiempo. Se conocen los {count} más recientes.
Faltan algunos nombres.
`;
