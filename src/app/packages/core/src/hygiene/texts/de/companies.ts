import type { CompanyHygieneRuleId } from '@tandem/taxonomy';
import type { RuleTextsOf } from '../model';

/** What people read about companies, in German. */
export const companies: RuleTextsOf<CompanyHygieneRuleId> = {
  company_name_missing: {
    title: 'Firmenname fehlt',
    reason: 'Es ist kein Name hinterlegt.',
    cost: 'Niemand findet dieses Unternehmen, und Listen zeigen eine Lücke.',
    fix: 'Tragen Sie den Namen ein.',
  },
  company_domain_missing: {
    title: 'Domain des Unternehmens fehlt',
    reason: 'Es ist keine Domain hinterlegt.',
    cost: 'Kontakte werden nicht über ihre E-Mail zugeordnet, und Dubletten bleiben verborgen.',
    fix: 'Tragen Sie die Domain ein, etwa example.com.',
  },
  company_industry_missing: {
    title: 'Branche fehlt',
    reason: 'Es ist keine Branche hinterlegt.',
    cost: 'Kampagnen nach Branche lassen dieses Unternehmen aus.',
    fix: 'Wählen Sie die Branche.',
  },
  company_country_missing: {
    title: 'Land des Unternehmens fehlt',
    reason: 'Es ist kein Land hinterlegt.',
    cost: 'Das Unternehmen gehört zu keinem Vertriebsgebiet.',
    fix: 'Wählen Sie das Land.',
  },
  company_size_missing: {
    title: 'Mitarbeiterzahl fehlt',
    reason: 'Es ist nicht hinterlegt, wie viele Menschen hier arbeiten.',
    cost: 'Niemand kann sagen, ob das Unternehmen passt.',
    fix: 'Tragen Sie die Zahl ein, eine gute Schätzung genügt.',
  },
  company_owner_missing: {
    title: 'Zuständige Person des Unternehmens fehlt',
    reason: 'Niemand ist für dieses Unternehmen zuständig.',
    cost: 'Niemand hat den Kunden als Ganzes im Blick.',
    fix: 'Wählen Sie eine zuständige Person.',
  },
  company_lifecycle_stage_missing: {
    title: 'Lifecycle-Phase des Unternehmens fehlt',
    reason: 'Es ist keine Lifecycle-Phase gesetzt.',
    cost: 'Das Unternehmen steht in keinem Trichter und keinem Bericht.',
    fix: 'Wählen Sie die Phase.',
  },
  company_domain_invalid: {
    title: 'Domain des Unternehmens kann nicht stimmen',
    reason: '„{value}“ ist keine Domain.',
    cost: 'Kontakte werden nicht zugeordnet, und Dubletten bleiben verborgen.',
    fix: 'Tragen Sie nur die Domain ein, etwa example.com.',
  },
  company_domain_not_own: {
    title: 'Domain gehört nicht dem Unternehmen',
    reason: '„{value}“ gehört einem E-Mail-Anbieter oder einem Netzwerk.',
    cost: 'Eigene Leute werden nicht erkannt, fremde vielleicht schon.',
    fix: 'Tragen Sie die eigene Domain des Unternehmens ein oder bestätigen Sie diese.',
  },
  company_name_is_address: {
    title: 'Firmenname ist eine Adresse',
    reason: 'Der Name ist eine Adresse: „{value}“.',
    cost: 'E-Mails und Listen zeigen eine Adresse statt eines Namens.',
    fix: 'Tragen Sie den Namen des Unternehmens ein.',
  },
  company_name_in_wrong_case: {
    title: 'Firmenname falsch groß- oder kleingeschrieben',
    reason: '„{value}“ steht ganz in Groß- oder ganz in Kleinbuchstaben.',
    cost: 'Der Name wirkt in jedem Text nachlässig, in den er eingesetzt wird.',
    fix: 'Schreiben Sie ihn wie das Unternehmen selbst oder bestätigen Sie ihn.',
  },
  company_name_unverified: {
    title: 'Firmenname lange nicht bestätigt',
    reason: 'Seit {days} Tagen hat niemand „{value}“ bestätigt.',
    cost: 'Unternehmen fusionieren und benennen sich um.',
    fix: 'Prüfen Sie, ob er noch stimmt, und bestätigen oder berichtigen Sie ihn.',
  },
  company_industry_unverified: {
    title: 'Branche lange nicht bestätigt',
    reason: 'Seit {days} Tagen hat niemand die Branche bestätigt.',
    cost: 'Kampagnen sprechen vielleicht die falsche Branche an.',
    fix: 'Prüfen Sie, ob sie noch stimmt, und bestätigen oder berichtigen Sie sie.',
  },
  company_size_unverified: {
    title: 'Mitarbeiterzahl lange nicht bestätigt',
    reason: 'Seit {days} Tagen hat niemand die Zahl {value} bestätigt.',
    cost: 'Das Unternehmen ist vielleicht in ein anderes Segment gewachsen.',
    fix: 'Prüfen Sie, ob sie noch stimmt, und bestätigen oder berichtigen Sie sie.',
  },
  company_without_activity: {
    title: 'Unternehmen ohne jede Aktivität',
    reason: 'Seit {days} Tagen ist hier nichts geschehen.',
    cost: 'Niemand würde einen neuen Ansprechpartner, Umzug oder Zusammenschluss bemerken.',
    fix: 'Rufen Sie an, schreiben Sie oder planen Sie eine Aktivität.',
  },
  domain_against_website: {
    title: 'Domain und Webadresse widersprechen sich',
    reason: 'Die Domain ist „{domain}“, die Webadresse führt zu „{website}“.',
    cost: 'Kontakte werden nach der einen zugeordnet, Menschen sehen die andere an.',
    fix: 'Berichtigen Sie, was nicht stimmt, oder bestätigen Sie es.',
  },
  company_without_contacts: {
    title: 'Unternehmen ohne Kontakte',
    reason: 'Hier ist niemand bekannt.',
    cost: 'Keine Kampagne erreicht dieses Unternehmen, und niemand weiß, wen man anruft.',
    fix: 'Ordnen Sie einen Kontakt zu oder legen Sie einen an.',
  },
  duplicate_domain: {
    title: 'Weiteres Unternehmen mit derselben Domain',
    reason: '{name} hat die Domain „{value}“ (zu {likelihood} % dasselbe Unternehmen).',
    cost: 'Menschen und Deals verteilen sich auf zwei Datensätze.',
    fix: 'Vergleichen Sie beide und führen Sie sie in HubSpot zusammen.',
  },
  duplicate_company_name: {
    title: 'Weiteres Unternehmen dieses Namens',
    reason: '{name} heißt ähnlich: „{value}“ (zu {likelihood} % dasselbe Unternehmen).',
    cost: 'Zwei Kollegen bearbeiten vielleicht denselben Kunden.',
    fix: 'Vergleichen Sie beide und führen Sie sie in HubSpot zusammen.',
  },
};
