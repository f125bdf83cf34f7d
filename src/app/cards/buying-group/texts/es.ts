export const es = `
Listo
En construcción
Al principio
Cubiertas: personas ÷ pedidas por función, en promedio. Que participan: con alguien que participa.
Todo depende de una persona

Funciones pedidas
Cubiertas
Falta: {count}

Poner función
Son del contacto: valen en todos sus negocios.
Guardar
Cancelar
Función guardada
Función guardada, sin etiqueta
Aún no se guardó; tu elección sigue ahí

Etapa: {stage}

Mérito
Modelo de atribución
Total
Ninguna interacción para {milestones}
Marca
Captación de leads
Captación: formularios y solicitudes de demo. Marca: todo lo demás.

Primera interacción
Creación del lead
Creación del negocio
Cierre
Lineal
En U ({variant})
En W
Recorrido completo
Deterioro con el tiempo
Todos los demás
La mitad por cada {days} antes de la última interacción
`;
