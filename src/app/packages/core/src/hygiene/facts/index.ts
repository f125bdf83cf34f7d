import { textOf } from '../../property-values';
import type { RecordProperties } from '../../property-values';
import type { PropertyFacts } from '../model';
import { isPlaceholder, isPrompt } from '../placeholder';
import { countryCodeOf } from './country';
import { readEmail } from './email';
import type { EmailFacts } from './email';
import { readPhone } from './phone';
import type { PhoneFacts } from './phone';
import { propertyKinds } from './property-kind';
import type { PropertyKind } from './property-kind';

export { isPlaceholder };
export { countryCodeOf, countryNameOf } from './country';
export { domainTypoOf } from './domain-typo';
export type { EmailFacts } from './email';
export { isDisposableDomain, isFreeMailDomain } from './mail-domains';
export { nameCased, writtenCase } from './name-case';
export type { WrittenCase } from './name-case';
export { callingCodeOf } from './phone';
export type { PhoneFacts } from './phone';
export type { PropertyKind } from './property-kind';
export { isRoleAddress } from './role-address';

/** A property that people write and that holds text. */
export interface TextFacts {
  property: string;
  kind: PropertyKind;
  /** Without surrounding blanks. */
  text: string;
  /** It is more than a placeholder. */
  says: boolean;
}

/** A telephone number and the property that it stands in. */
export interface FilledPhone {
  property: string;
  phone: PhoneFacts;
}

/** Whether a text is more than a placeholder. What the portal offers for a choice is, unless it only asks to choose. */
const saysSomething = (text: string, { definition }: PropertyKind, property: string): boolean =>
  !isPlaceholder(text, property) ||
  (definition?.options.some(({ value, label }) => value === text && !isPrompt(value) && !isPrompt(label)) ??
    false);

/**
 * What libraries make of a record's values. Each is worked out at most once, when the first rule asks, because
 * reading telephone numbers and addresses is what scoring costs most.
 */
export class Facts {
  readonly #properties: RecordProperties;
  readonly #definitions: ReadonlyMap<string, PropertyFacts> | undefined;
  #email: EmailFacts | null | undefined;
  #countryCode: string | null | undefined;
  #texts: TextFacts[] | undefined;
  #phones: Map<string, PhoneFacts | null> | undefined;
  #filledPhones: readonly FilledPhone[] | undefined;

  /** @param definitions the portal's properties; absent when they were not read */
  constructor(properties: RecordProperties, definitions?: ReadonlyMap<string, PropertyFacts>) {
    this.#properties = properties;
    this.#definitions = definitions;
  }

  /** The e-mail address; null when empty. */
  get email(): EmailFacts | null {
    if (this.#email === undefined) {
      const text = textOf(this.#properties, 'email');
      this.#email = text === null ? null : readEmail(text);
    }
    return this.#email;
  }

  /** ISO 3166-1 alpha-2 code of property `country`, in whatever language it is written; null when it is none. */
  get countryCode(): string | null {
    if (this.#countryCode === undefined) {
      const text = textOf(this.#properties, 'country');
      this.#countryCode = text === null ? null : countryCodeOf(text);
    }
    return this.#countryCode;
  }

  /** Every property that people write and that holds text. */
  get texts(): readonly TextFacts[] {
    if (!this.#texts) {
      this.#texts = [];
      const kindOf = propertyKinds(this.#definitions);
      for (const property of Object.keys(this.#properties)) {
        const kind = kindOf(property);
        const text = kind.byPeople ? textOf(this.#properties, property) : null;
        if (text !== null)
          this.#texts.push({ property, kind, text, says: saysSomething(text, kind, property) });
      }
    }
    return this.#texts;
  }

  /** A property's text without surrounding blanks; null when there is none, or only a placeholder such as `n/a`. */
  filled(property: string): string | null {
    if (!this.#properties[property]) return null;
    for (const known of this.texts) if (known.property === property) return known.says ? known.text : null;
    const text = textOf(this.#properties, property);
    return text === null || isPlaceholder(text, property) ? null : text;
  }

  /** A telephone number, read as one of the record's country; null when empty. */
  phone(property: string): PhoneFacts | null {
    this.#phones ??= new Map();
    let phone = this.#phones.get(property);
    if (phone === undefined) {
      const text = textOf(this.#properties, property);
      phone = text === null ? null : readPhone(text, this.countryCode);
      this.#phones.set(property, phone);
    }
    return phone;
  }

  /**
   * The telephone numbers of a record by property, placeholders left out.
   *
   * @param properties those that its object has, the same at every call
   */
  phonesIn(properties: readonly string[]): readonly FilledPhone[] {
    if (!this.#filledPhones) {
      const phones: FilledPhone[] = [];
      for (const property of properties) {
        const phone = this.filled(property) === null ? null : this.phone(property);
        if (phone) phones.push({ property, phone });
      }
      this.#filledPhones = phones;
    }
    return this.#filledPhones;
  }
}
