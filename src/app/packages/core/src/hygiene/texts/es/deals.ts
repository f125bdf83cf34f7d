import type { DealHygieneRuleId } from '@tandem/taxonomy';
import type { RuleTextsOf } from '../model';

/** What people read about deals, in Spanish. */
export const deals: RuleTextsOf<DealHygieneRuleId> = {
  deal_amount_missing: {
    title: 'Falta el importe',
    reason: 'No consta ningún importe, aunque el negocio está avanzado o ganado.',
    cost: 'El negocio no cuenta en la previsión ni en los ingresos.',
    fix: 'Escribe el importe; mientras esté abierto basta una buena estimación.',
  },
  deal_close_date_missing: {
    title: 'Falta la fecha de cierre',
    reason: 'No consta ninguna fecha de cierre.',
    cost: 'El negocio no está en ningún mes de la previsión.',
    fix: 'Elige la fecha.',
  },
  deal_owner_missing: {
    title: 'Falta el propietario del negocio',
    reason: 'Este negocio no tiene propietario.',
    cost: 'Nadie recibe avisos y no está en la previsión de nadie.',
    fix: 'Elige un propietario.',
  },
  deal_next_step_missing: {
    title: 'Falta el próximo paso',
    reason: 'No consta qué pasa a continuación.',
    cost: 'Nadie puede sustituirte ni ver qué hace avanzar el negocio.',
    fix: 'Anota el próximo paso.',
  },
  deal_type_missing: {
    title: 'Falta el tipo de negocio',
    reason: 'No consta si es un cliente nuevo o existente.',
    cost: 'Marketing no distingue lo que ganó de lo que se renovó.',
    fix: 'Elige el tipo.',
  },
  closed_lost_reason_missing: {
    title: 'Perdido sin motivo',
    reason: 'El negocio está en «{stage}» y nadie ha dicho por qué.',
    cost: 'Ni ventas ni marketing aprenden de ello.',
    fix: 'Anota por qué se perdió mientras lo recuerdas.',
  },
  deal_without_contacts: {
    title: 'Negocio sin contactos',
    reason: 'No se conoce a nadie que participe en esta compra.',
    cost: 'Ningún contacto de marketing cuenta para este negocio.',
    fix: 'Asocia a las personas que deciden y usan.',
  },
  deal_without_company: {
    title: 'Negocio sin empresa',
    reason: 'No hay ninguna empresa asociada.',
    cost: 'Los informes por cuenta, sector y tamaño dejan fuera el negocio.',
    fix: 'Asocia la empresa.',
  },
  amount_not_positive: {
    title: 'El importe es cero o menor',
    reason: 'El importe es {value}.',
    cost: 'La previsión y los ingresos salen demasiado bajos.',
    fix: 'Corrige el importe o confírmalo.',
  },
  close_date_passed: {
    title: 'La fecha de cierre de un negocio abierto ha pasado',
    reason: 'El negocio debía cerrarse el {value} y sigue abierto.',
    cost: 'La previsión lo cuenta en un tiempo que ya pasó.',
    fix: 'Elige una fecha nueva o cierra el negocio.',
  },
  close_date_before_creation: {
    title: 'Cerrado antes de crearse',
    reason: 'El negocio se cerró el {value}, pero se creó el {created}.',
    cost: 'La duración del ciclo de ventas sale mal.',
    fix: 'Corrige la fecha de cierre o confírmala.',
  },
  close_date_far_ahead: {
    title: 'La fecha de cierre está muy lejos',
    reason: 'El negocio debe cerrarse el {value}.',
    cost: 'Infla el pipeline sin estar cerca.',
    fix: 'Comprueba el año o confirma la fecha.',
  },
  deal_without_activity: {
    title: 'Negocio abierto sin actividad',
    reason: 'No ha pasado nada en este negocio desde hace {days} días.',
    cost: 'Los negocios que nadie trabaja rara vez se ganan.',
    fix: 'Llama, escribe o planifica una actividad.',
  },
  next_step_unverified: {
    title: 'El próximo paso está anticuado',
    reason: 'Nadie ha tocado «{value}» desde hace {days} días.',
    cost: 'Está hecho u olvidado y nadie lo sabe.',
    fix: 'Anota el próximo paso actual o confírmalo.',
  },
  stage_untouched: {
    title: 'Etapa sin cambios desde hace mucho',
    reason: 'El negocio está en «{value}» desde hace {days} días.',
    cost: 'Puede estar parado, y la previsión cuenta con él.',
    fix: 'Muévelo a la etapa en la que está o confírmala.',
  },
  close_date_unverified: {
    title: 'Fecha de cierre sin revisar desde hace mucho',
    reason: 'Nadie ha mirado la fecha {value} desde hace {days} días.',
    cost: 'La previsión puede basarse en una suposición.',
    fix: 'Comprueba la fecha y confírmala o corrígela.',
  },
  contacts_of_other_company: {
    title: 'Contactos de otra empresa',
    reason: 'No son de {company}: {count} de {total} contactos revisados ({names}).',
    cost: 'Los contactos de marketing cuentan en la cuenta equivocada.',
    fix: 'Asocia la empresa o las personas correctas.',
  },
  close_date_against_stage: {
    title: 'La fecha de cierre contradice la etapa',
    reason: 'La etapa es «{stage}», pero la fecha de cierre es {value}.',
    cost: 'La previsión y los ingresos cuentan el negocio en mal momento.',
    fix: 'Corrige lo que esté mal.',
  },
  deal_contacts_behind_stage: {
    title: 'Contactos por detrás de la etapa del negocio',
    reason: 'Aún no son oportunidades: {count} de {total} contactos revisados ({names}).',
    cost: 'Quienes están comprando reciben correos de maduración.',
    fix: 'Pasa estos contactos a oportunidad.',
  },
  duplicate_deal: {
    title: 'Otro negocio abierto como este',
    reason: '{name} es parecido: «{value}» ({likelihood} % de probabilidad de ser el mismo negocio).',
    cost: 'El pipeline cuenta una venta dos veces.',
    fix: 'Compara los dos y combínalos en HubSpot.',
  },
};
