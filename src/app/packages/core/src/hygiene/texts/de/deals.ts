import type { DealHygieneRuleId } from '@tandem/taxonomy';
import type { RuleTextsOf } from '../model';

/** What people read about deals, in German. */
export const deals: RuleTextsOf<DealHygieneRuleId> = {
  deal_amount_missing: {
    title: 'Betrag fehlt',
    reason: 'Es ist kein Betrag hinterlegt, obwohl der Deal weit gediehen oder gewonnen ist.',
    cost: 'Der Deal zählt weder in der Prognose noch im Umsatz.',
    fix: 'Tragen Sie den Betrag ein; solange der Deal offen ist, genügt eine gute Schätzung.',
  },
  deal_close_date_missing: {
    title: 'Abschlussdatum fehlt',
    reason: 'Es ist kein Abschlussdatum hinterlegt.',
    cost: 'Der Deal steht in keinem Monat der Prognose.',
    fix: 'Wählen Sie das Datum.',
  },
  deal_owner_missing: {
    title: 'Zuständige Person des Deals fehlt',
    reason: 'Niemand ist für diesen Deal zuständig.',
    cost: 'Niemand wird an ihn erinnert, und er steht in keiner Prognose.',
    fix: 'Wählen Sie eine zuständige Person.',
  },
  deal_next_step_missing: {
    title: 'Nächster Schritt fehlt',
    reason: 'Was als Nächstes geschieht, ist nicht hinterlegt.',
    cost: 'Niemand kann einspringen oder sehen, was den Deal voranbringt.',
    fix: 'Notieren Sie den nächsten Schritt.',
  },
  deal_type_missing: {
    title: 'Art des Deals fehlt',
    reason: 'Ob es Neu- oder Bestandsgeschäft ist, ist nicht hinterlegt.',
    cost: 'Marketing kann Gewonnenes nicht von Verlängertem unterscheiden.',
    fix: 'Wählen Sie die Art.',
  },
  closed_lost_reason_missing: {
    title: 'Verloren ohne Grund',
    reason: 'Der Deal steht auf „{stage}“, und niemand hat gesagt, warum.',
    cost: 'Weder Vertrieb noch Marketing lernen daraus.',
    fix: 'Notieren Sie den Grund, solange Sie ihn noch wissen.',
  },
  deal_without_contacts: {
    title: 'Deal ohne Kontakte',
    reason: 'Niemand ist bekannt, der an diesem Kauf beteiligt ist.',
    cost: 'Kein Kontaktpunkt des Marketings zählt für diesen Deal.',
    fix: 'Ordnen Sie die Menschen zu, die entscheiden und nutzen.',
  },
  deal_without_company: {
    title: 'Deal ohne Unternehmen',
    reason: 'Es ist kein Unternehmen zugeordnet.',
    cost: 'Berichte nach Kunde, Branche und Größe lassen den Deal aus.',
    fix: 'Ordnen Sie das Unternehmen zu.',
  },
  amount_not_positive: {
    title: 'Betrag ist null oder kleiner',
    reason: 'Der Betrag ist {value}.',
    cost: 'Prognose und Umsatz fallen zu niedrig aus.',
    fix: 'Berichtigen Sie den Betrag oder bestätigen Sie ihn.',
  },
  close_date_passed: {
    title: 'Abschlussdatum eines offenen Deals ist vorbei',
    reason: 'Der Deal sollte am {value} abgeschlossen werden und ist noch offen.',
    cost: 'Die Prognose zählt ihn für eine Zeit, die vorbei ist.',
    fix: 'Wählen Sie ein neues Datum oder schließen Sie den Deal.',
  },
  close_date_before_creation: {
    title: 'Abgeschlossen, bevor er angelegt wurde',
    reason: 'Der Deal wurde am {value} abgeschlossen, aber am {created} angelegt.',
    cost: 'Die Dauer Ihres Verkaufszyklus kommt falsch heraus.',
    fix: 'Berichtigen Sie das Abschlussdatum oder bestätigen Sie es.',
  },
  close_date_far_ahead: {
    title: 'Abschlussdatum liegt weit in der Zukunft',
    reason: 'Der Deal soll am {value} abgeschlossen werden.',
    cost: 'Er bläht die Pipeline auf, ohne nahe zu sein.',
    fix: 'Prüfen Sie das Jahr oder bestätigen Sie das Datum.',
  },
  deal_without_activity: {
    title: 'Offener Deal ohne Aktivität',
    reason: 'Seit {days} Tagen ist an diesem Deal nichts geschehen.',
    cost: 'Deals, an denen niemand arbeitet, werden selten gewonnen.',
    fix: 'Rufen Sie an, schreiben Sie oder planen Sie eine Aktivität.',
  },
  next_step_unverified: {
    title: 'Nächster Schritt ist veraltet',
    reason: 'Seit {days} Tagen hat niemand „{value}“ angefasst.',
    cost: 'Er ist getan oder vergessen, und niemand weiß es.',
    fix: 'Notieren Sie den jetzigen nächsten Schritt oder bestätigen Sie ihn.',
  },
  stage_untouched: {
    title: 'Phase lange unverändert',
    reason: 'Der Deal steht seit {days} Tagen auf „{value}“.',
    cost: 'Vielleicht stockt er, und die Prognose rechnet mit ihm.',
    fix: 'Setzen Sie ihn auf die Phase, in der er ist, oder bestätigen Sie sie.',
  },
  close_date_unverified: {
    title: 'Abschlussdatum lange nicht geprüft',
    reason: 'Seit {days} Tagen hat niemand das Datum {value} angesehen.',
    cost: 'Die Prognose beruht vielleicht auf einer Vermutung.',
    fix: 'Prüfen Sie das Datum, dann bestätigen oder berichtigen Sie es.',
  },
  contacts_of_other_company: {
    title: 'Kontakte eines anderen Unternehmens',
    reason: 'Nicht von {company}: {count} von {total} angesehenen Kontakten ({names}).',
    cost: 'Kontaktpunkte zählen für den falschen Kunden.',
    fix: 'Ordnen Sie das richtige Unternehmen oder die richtigen Menschen zu.',
  },
  close_date_against_stage: {
    title: 'Abschlussdatum widerspricht der Phase',
    reason: 'Die Phase ist „{stage}“, das Abschlussdatum aber {value}.',
    cost: 'Prognose und Umsatz zählen den Deal zur falschen Zeit.',
    fix: 'Berichtigen Sie, was nicht stimmt.',
  },
  deal_contacts_behind_stage: {
    title: 'Kontakte hinter der Phase des Deals',
    reason: 'Noch nicht in der Phase Opportunity: {count} von {total} angesehenen Kontakten ({names}).',
    cost: 'Menschen, die gerade kaufen, bekommen Mails zur Anbahnung.',
    fix: 'Setzen Sie diese Kontakte auf die Phase Opportunity.',
  },
  duplicate_deal: {
    title: 'Weiterer offener Deal wie dieser',
    reason: '{name} ist ähnlich: „{value}“ (zu {likelihood} % derselbe Deal).',
    cost: 'Die Pipeline zählt einen Verkauf doppelt.',
    fix: 'Vergleichen Sie beide und führen Sie sie in HubSpot zusammen.',
  },
};
