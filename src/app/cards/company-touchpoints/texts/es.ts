export const es = `
Aún no se conoce a nadie en esta empresa
Asocia contactos a esta empresa y vuelve a mirar.

Personas de esta empresa
Negocios

Con actividad, pero en ningún negocio
{count} persona activa con dirección en {domains} no está en ningún negocio. | {count} personas activas con dirección en {domains} no están en ningún negocio.
No hay nadie activo en {domains} sin negocio.
Esta empresa no tiene dominio, así que no se puede encontrar a otros con sus direcciones. Añade uno al registro.
No se pudo buscar a otros con dirección en {domains} en este momento.
Sin asociar a esta empresa

Responsable de la decisión
Responsable del presupuesto
Apoyo en la dirección
Promotor
Influyente
Usuario final
Legal y cumplimiento
Opositor
Otra
`;
