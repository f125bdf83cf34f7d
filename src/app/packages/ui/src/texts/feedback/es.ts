export const es = `
Cargando la valoración del lead…
Cancelar

No se pudo cargar la valoración
Tu valoración aún no está guardada
Lo que has escrito se conserva. Reintentar es seguro: nada se guarda dos veces.

Se pide tu valoración
Valoración dada
Nadie ha valorado este lead todavía.
Marketing ha vuelto a entregar este lead (intento {attempt}).
Ha llegado su fecha de reactivación (intento {attempt}).
La última valoración se retiró.
Desde el {date}.

Intento {attempt}
Corrección
Sustituida después
Actual
Antes

Por qué tienes este lead
Etapa del ciclo de vida
MQL desde
Última conversión
Origen
Campaña
Propietario

Qué significa aquí «cualificado»
Acuerdo versión {version}, en vigor desde el {date}

Contacto
{name} (principal)
{count} contacto en este negocio | {count} contactos en este negocio

Tu valoración
¿Qué tan bueno es este lead?
¿Qué pasa con él?
Motivo
Más exactamente
Elegir…
Ninguno
Reactivar el
Contenido que ayudó
Contenido que no encajaba
Comentario
Guardar
Es demasiado largo.
Este dato es necesario.
Elige un día después de hoy.
Ese día está demasiado lejos.
Esto no encaja aquí. Elige otra vez.

Valoración guardada
Valoración retirada
Deshacer
Corregir
Dar otra valoración
Guardada. Las propiedades del registro llegarán en breve.
No se pudieron actualizar las propiedades del registro.
No se pudo leer un acuerdo más nuevo (versión {version}). Un administrador puede arreglarlo.
Tu primer intento sí había llegado. Guarda otra vez para sustituirlo.
Otra persona también dio su valoración
Una valoración posterior es ahora la actual
Se conservan las dos; cuenta la posterior.
Alguien cambió esta valoración mientras tanto. Mira antes la última.

Todos los intentos y valoraciones ({count})
Se muestran {shown} de {count}
Motivos e historial: mira la tarjeta «{card}» de este registro.
`;
