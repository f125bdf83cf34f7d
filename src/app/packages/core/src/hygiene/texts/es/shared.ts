import type { SharedHygieneRuleId } from '@tandem/taxonomy';
import type { RuleTextsOf } from '../model';

/** What people read about contacts, companies and deals alike, in Spanish. */
export const shared: RuleTextsOf<SharedHygieneRuleId> = {
  agreed_field_missing: {
    title: 'Falta un campo acordado',
    reason: 'Aún vacío: {fields}.',
    cost: 'No se sabe lo que ventas y marketing acordaron saber.',
    fix: 'Rellena el campo.',
  },
  placeholder_value: {
    title: 'Relleno en lugar de un valor',
    reason: '«{value}» no dice nada. Campos: {fields}.',
    cost: 'Las listas y los informes cuentan el campo como relleno.',
    fix: 'Escribe el valor o deja el campo vacío.',
  },
  option_not_offered: {
    title: 'El valor no está entre las opciones',
    reason: '«{value}» no es una opción. Campos: {fields}.',
    cost: 'Los filtros y workflows no lo ven, y el próximo cambio se rechaza.',
    fix: 'Elige una de las opciones.',
  },
  number_out_of_range: {
    title: 'El número no puede ser correcto',
    reason: '{value} no es posible. Campos: {fields}.',
    cost: 'Los segmentos e informes por este número son erróneos.',
    fix: 'Escribe el número correcto.',
  },
  date_out_of_range: {
    title: 'La fecha no puede ser correcta',
    reason: '{value} no es posible. Campos: {fields}.',
    cost: 'Los workflows que esperan esta fecha no se ejecutan, o lo hacen de inmediato.',
    fix: 'Escribe la fecha correcta.',
  },
  text_with_markup: {
    title: 'Códigos en el texto',
    reason: 'Hay códigos o caracteres invisibles en: {fields}.',
    cost: 'Los correos muestran los códigos y las búsquedas no encuentran las palabras.',
    fix: 'Deja solo el texto.',
  },
  owner_deactivated: {
    title: 'El propietario ya no está',
    reason: 'El usuario del propietario ya no está activo.',
    cost: 'Las respuestas y tareas no llegan a nadie.',
    fix: 'Elige otro propietario.',
  },
  spelling_variant: {
    title: 'Otra grafía de un valor conocido',
    reason: '«{value}» se suele escribir de otra forma. Campos: {fields}.',
    cost: 'Los informes cuentan una cosa como dos.',
    fix: 'Usa la grafía habitual.',
  },
  country_unrecognised: {
    title: 'El país no es un país',
    reason: 'Ningún país se llama «{value}». Campos: {fields}.',
    cost: 'El registro no se puede asignar por territorio.',
    fix: 'Escribe el país.',
  },
  country_written_otherwise: {
    title: 'País escrito de otra forma',
    reason: '«{value}» se suele escribir de otra forma. Campos: {fields}.',
    cost: 'Las listas e informes por país omiten este registro.',
    fix: 'Usa el nombre habitual.',
  },
  state_unrecognised: {
    title: 'El estado no es del país',
    reason: 'No conocemos «{value}» en {country}.',
    cost: 'Los territorios por estado omiten este registro.',
    fix: 'Escribe el estado o la provincia.',
  },
  postal_code_invalid: {
    title: 'El código postal no encaja con el país',
    reason: '«{value}» no tiene la forma de los códigos de {country}.',
    cost: 'Las cartas vuelven y no se sabe la región.',
    fix: 'Corrige el código o el país.',
  },
  phone_unreadable: {
    title: 'El teléfono no se puede leer',
    reason: '«{value}» no se puede marcar.',
    cost: 'Nadie puede llamar.',
    fix: 'Escribe el número con el prefijo del país.',
  },
  phone_invalid: {
    title: 'El teléfono no existe',
    reason: '«{value}» no es un número de {country}.',
    cost: 'Las llamadas no llegan a nadie, o llegan a otra persona.',
    fix: 'Revisa las cifras.',
  },
  phone_without_country_code: {
    title: 'Teléfono sin prefijo de país',
    reason: '«{value}» no tiene prefijo de país.',
    cost: 'Los colegas de otros países y los marcadores no pueden llamar.',
    fix: 'Añade el prefijo del país.',
  },
  website_invalid: {
    title: 'La dirección web no puede ser correcta',
    reason: '«{value}» no abre ninguna página.',
    cost: 'Nadie puede consultar la empresa.',
    fix: 'Corrige la dirección.',
  },
  phone_of_other_country: {
    title: 'Teléfono de otro país',
    reason: '«{value}» es de {phoneCountry}; como país consta {country}.',
    cost: 'Las llamadas pueden llegar de noche, y uno de los dos datos puede ser antiguo.',
    fix: 'Revisa el número y el país.',
  },
  lifecycle_stage_behind_deals: {
    title: 'La etapa va por detrás de los negocios',
    reason: 'La etapa es «{value}», pero los negocios dicen «{stage}».',
    cost: 'Los correos de nurturing llegan a quien no deben y las conversiones son erróneas.',
    fix: 'Avanza la etapa.',
  },
  customer_without_won_deal: {
    title: 'Cliente sin negocio ganado',
    reason: 'La etapa es «{value}», pero no se ganó ningún negocio.',
    cost: 'Los informes cuentan un cliente que ventas nunca ganó.',
    fix: 'Asocia el negocio ganado o corrige la etapa.',
  },
};
