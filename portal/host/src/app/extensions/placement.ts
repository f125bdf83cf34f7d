import type { CardManifest, ExtensionLocation } from '../../shared-types';
import type { ObjectType } from '../object-types';

/**
 * Whether a card is made for a kind of record. HubSpot's meta writes standard types as `contacts` or `CONTACT`
 * and a private app's custom objects as `p_<name>` or by the fully qualified name.
 */
function isFor(card: CardManifest, type: ObjectType): boolean {
  const names = [type.slug, type.singular, type.apiName, type.objectTypeId, `p_${type.slug}`].map((name) =>
    name.toLowerCase(),
  );
  return card.objectTypes.some((name) => names.includes(name.toLowerCase()));
}

/** The cards that sit in one place of a kind of record, in the order of the manifest. */
export const cardsAt = (
  cards: readonly CardManifest[],
  location: ExtensionLocation,
  type: ObjectType,
): CardManifest[] =>
  cards.filter((card) => card.type === 'card' && card.location === location && isFor(card, type));
