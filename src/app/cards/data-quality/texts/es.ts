export const es = `
Comprobando los datos de este registro…
No se pudieron comprobar los datos
Lo que ves es del {moment}. Lo que escribiste se conserva.
Puntuación
No se pudo medir nada
{score} de {best}
Nota {grade}
nota {grade}
Guardado
Anotado como correcto
Aún hay que revisarlo.
{count} punto más desde el {day}. | {count} puntos más desde el {day}.
{count} punto menos desde el {day}. | {count} puntos menos desde el {day}.
Igual que el {day}.
Suficiente: lo que queda puede esperar.
Suficiente, pero {count} cosa no puede esperar. | Suficiente, pero {count} cosas no pueden esperar.
Suficiente a partir de {score}.

De qué se compone
Integridad
Validez
Vigencia
Coherencia
Unicidad
Sin medir
{percent} de la puntuación

{count} cosa por corregir | {count} cosas por corregir
Todo lo que se pudo medir está bien.
Empieza aquí
vale {count} punto | vale {count} puntos
unos {time}
Corregir
Qué hacer
Ver las {count}
Sin guardar
Usar «{value}»
Usar {values}
Dejar vacío
Dejar vacíos: {fields}
Guardar
Guardando…
Más tarde
Está bien así
Elige
Sí
No
vacío

Escribe primero un valor.
Cambia primero el valor.
Es demasiado largo para HubSpot.
HubSpot no ofrece esta opción. Elige otra.
HubSpot no lo acepta como fecha.
HubSpot no acepta este valor. Revisa cómo está escrito.
Otro registro ya tiene este valor. Quizá sea el mismo dos veces.
No se guardó
Lo que escribiste se conserva.
Alguien cambió «{field}» entretanto
Ahora en HubSpot
Lo tuyo
Dejarlo así
Guardar lo mío
Sin guardar, y ya no se pide: {field}: {value}
Descartar

Posibles duplicados
probable al {percent}
Propiedad
Este registro
El otro
Igual
Distinto

Confirmado como correcto
{field} «{value}»: {name}, {day}
Sin revisar: {things}.
La próxima comprobación lo intentará de nuevo.
duplicados
el propietario
empresas
contactos
negocios
fases de negocios
los campos del portal
el acuerdo
{passed} de {applied} comprobaciones superadas.
Condiciones acordadas, versión de reglas {version}.
Condiciones propias de Tandem, versión de reglas {version}.
Por ahora condiciones propias de Tandem, versión de reglas {version}.
Datos del {moment}.
Comprobar de nuevo
Más: tarjeta «{card}» en este registro.
`;
