export const es = `
{what}{times} {when}
 dos veces
 {n} veces
hoy
ayer
el {day}
el {day}
el {day}
«{text}»

leyó la página {it}
rellenó el formulario {it}
pidió una demo con el formulario {it}
abrió el correo {it}
hizo clic en un enlace del correo {it}
respondió al correo {it}
reaccionó al anuncio {it}
se inscribió en el evento {it}
asistió al evento {it}
canceló el evento {it}
faltó al evento {it}
visitó el sitio web por primera vez: {it}
visitó el sitio web: {it}
evento {it}
reunión con ventas: {it}
llamada de ventas: {it}
llamó a ventas: {it}
recibió un correo de ventas: {it}

Acción de compra
Cuenta cero

Caliente
Templado
Fresco
En calma
Subiendo
Bajando
Estable
{trend}: {n} puntos en una semana
{n} de 100
No se conoce ninguna interacción de marketing
Faltan datos
Interacciones recientes: {n} de {needed} necesarias
Datos del {moment}
Reglas: el acuerdo de tu portal.
Reglas: las de Tandem, sin acuerdo.
Reglas: las de Tandem; no se pudo leer el acuerdo.

No se pudo leer todo
El nivel y los recuentos pueden quedarse cortos.
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
solo los {n} más recientes
Aún no se ha leído todo.
{read} de {of} campañas revisadas
`;
