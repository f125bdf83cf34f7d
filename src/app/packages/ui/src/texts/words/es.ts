import type { DefaultWordTranslation } from './types';

/** Translations of `defaultWords`, each with its English beside it. */
export const es: DefaultWordTranslation = [
  'No vendible', // Not sellable
  'Ni persona ni empresa a la que podamos vender', // Not a person or company we can sell to
  'No encaja', // Wrong fit
  'No encaja con lo que ofrecemos', // Wrong fit for what we offer
  'Encaja, sin necesidad ahora', // Right fit, no need now
  'Bueno', // Good
  'Bueno, merece mi tiempo', // Good, worth my time
  'Lo mejor del mes', // Best this month
  'Entre los mejores de este mes', // Among the best this month
  'Aceptado', // Accepted
  'Lo trabajaré (SAL)', // I will work it (sales accepted lead)
  'En curso', // Working
  'Hay contacto en ambos sentidos', // Two-way contact is under way
  'Cualificado', // Qualified
  'Necesidad, autoridad y plazo confirmados (SQL)', // Need, authority and timing confirmed (sales qualified lead)
  'Reciclado', // Recycled
  'Encaja, ahora no: vuelve a marketing con fecha de reactivación', // Right fit, not now: back to nurture with a wake-up date
  'Rechazado', // Rejected
  'No es para nosotros: marketing revisa el origen', // Not for us: marketing looks at the source
  'Duplicado o datos inservibles', // Duplicate or bad data
  'La misma persona dos veces, o un registro inútil', // Same person twice, or a record nobody can use
  'No se le localiza', // Unable to reach
  'Datos incorrectos', // Inaccurate data
  'Sin interés o necesidad', // No interest or need
  'Sin presupuesto', // No budget
  'Fuera de perfil', // No fit
  'Mal momento', // Bad timing
  'Competidor o proveedor', // Competitor or vendor
  'Estudiante, candidato o socio', // Student, job seeker or partner
  'Ya cliente o en curso', // Already customer or in pipeline
  'Sector', // Industry
  'Tamaño', // Size
  'Región', // Region
  'Producto', // Product
  'Puesto', // Role
];
