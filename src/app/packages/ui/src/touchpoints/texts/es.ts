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
Interacciones recientes: {count} de {needed} necesarias
Datos del {moment}
Reglas: el acuerdo de tu portal.
Reglas: las de Tandem, sin acuerdo.
Reglas: las de Tandem; no se pudo leer el acuerdo.

No se pudo leer todo
Lo que se muestra es correcto.
Propiedades del contacto
Formularios enviados
Visitas al sitio y eventos
Aperturas y clics de correos de marketing
Eventos de marketing
Campañas
Nombres de formularios, correos y páginas
Llamadas, reuniones y correos de ventas
Reconocer a los compañeros
No incluido: {names}.
no está en tu suscripción de HubSpot, pregunta a tu administrador
Los compañeros cuentan como compradores.
solo los {count} más recientes
Aún no se ha leído todo.
{read} de {of} campañas revisadas
`;
