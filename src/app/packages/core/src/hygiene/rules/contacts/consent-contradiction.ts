import { textOf } from '../../../property-values';
import { found, notApplicable, pass } from '../../answers';
import type { Answer, Rule, Subject } from '../../model';
import { optionLabel } from './options';

const consent = 'Freely given consent from contact';
const noBasis = 'Not applicable';

/**
 * What is on record about a person's consent cannot all be true: consent as the legal basis although the person
 * unsubscribed from every e-mail (Regulation (EU) 2016/679, article 7(3): consent is withdrawn as easily as given);
 * `Not applicable` beside a basis that does apply; or a marketing contact that may not be written to, which HubSpot
 * bills and never mails
 * (https://community.hubspot.com/t5/CRM/Handling-Marketing-Contact-Status-and-Opt-Outs-when-importing/m-p/623337). The
 * options of the legal basis are HubSpot's:
 * https://knowledge.hubspot.com/articles/kcs_article/contacts/how-can-i-track-lawful-basis-of-processing-in-hubspot
 */
export const consentContradiction: Rule = {
  id: 'consent_contradiction',
  check(subject) {
    const bases = basesOf(subject);
    const unsubscribed = textOf(subject.properties, 'hs_email_optout');
    const marketing = textOf(subject.properties, 'hs_marketable_status');
    if (bases.length === 0 && (unsubscribed === null || marketing === null)) return notApplicable;
    if (unsubscribed === 'true' && bases.includes(consent)) {
      return contradiction(subject, bases, consent, 'hs_email_optout', 'Unsubscribed from all email');
    }
    if (bases.length > 1 && bases.includes(noBasis)) {
      return contradiction(
        subject,
        bases,
        noBasis,
        null,
        bases.find((basis) => basis !== noBasis)!,
      );
    }
    if (unsubscribed === 'true' && marketing === 'true') {
      return found({
        severity: 'low',
        property: null,
        evidence: {
          one: propertyLabel(subject, 'hs_marketable_status', 'Marketing contact status'),
          other: propertyLabel(subject, 'hs_email_optout', 'Unsubscribed from all email'),
        },
      });
    }
    return pass;
  },
};

/** Legal bases on record, as HubSpot keeps several options: separated by `;`. */
const basesOf = ({ properties }: Subject): string[] =>
  (textOf(properties, 'hs_legal_basis') ?? '')
    .split(';')
    .map((basis) => basis.trim())
    .filter(Boolean);

const propertyLabel = ({ related }: Subject, property: string, english: string): string =>
  related.properties?.get(property)?.label || english;

/** `basis` is contradicted by a property, or by another basis. The bases that remain are suggested, if any do. */
function contradiction(
  subject: Subject,
  bases: readonly string[],
  basis: string,
  property: string | null,
  other: string,
): Answer {
  const rest = bases.filter((one) => one !== basis);
  return found({
    severity: property === null ? 'medium' : 'high',
    property: 'hs_legal_basis',
    evidence: {
      one: basisLabel(subject, basis),
      other: property === null ? basisLabel(subject, other) : propertyLabel(subject, property, other),
    },
    suggestions:
      rest.length > 0 ? [{ property: 'hs_legal_basis', value: rest.join(';'), why: 'option' }] : [],
  });
}

const basisLabel = (subject: Subject, basis: string): string => optionLabel(subject, 'hs_legal_basis', basis);
