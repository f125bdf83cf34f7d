import { createContext, useCallback, useContext, useEffect, useMemo, useState, type ReactNode } from 'react';
import type { Bootstrap, CardManifest, PortalUser } from '../shared-types';
import { actAs } from './api/client';
import { loadSchemas } from './api/definitions';
import { firstUserFor } from './first-user';
import type { Conventions } from './format';
import { customType } from './custom-type';
import type { ObjectType } from './object-types';
import { standardTypes } from './standard-types';

/** Who sits in front of which portal, with which cards and kinds of records. */
export interface Session {
  bootstrap: Bootstrap;
  user: PortalUser;
  switchUser: (userId: string) => void;
  cards: CardManifest[];
  cardsError: string | undefined;
  replaceCards: (cards: CardManifest[], cardsError?: string) => void;
  conventions: Conventions;
  types: readonly ObjectType[];
  /** False until the custom objects are known; an unknown slug may still become one. */
  schemasLoaded: boolean;
  typeBySlug: (slug: string) => ObjectType | undefined;
}

const SessionContext = createContext<Session | null>(null);

export function useSession(): Session {
  const session = useContext(SessionContext);
  if (!session) throw new Error('useSession needs a SessionProvider above it');
  return session;
}

const storageKey = 'portal.user';

/** The user of the last visit, if the portal still has them; otherwise one whose language the browser asks for. */
function rememberedUser(users: readonly PortalUser[]): PortalUser {
  const rememberedId = localStorage.getItem(storageKey);
  const user = users.find(({ id }) => id === rememberedId) ?? firstUserFor(users, navigator.languages);
  if (!user) throw new Error('This portal has no users yet.');
  return user;
}

interface Props {
  bootstrap: Bootstrap;
  children: ReactNode;
}

export function SessionProvider({ bootstrap, children }: Props) {
  const [user, setUser] = useState(() => rememberedUser(bootstrap.users));
  const [cards, setCards] = useState({ cards: bootstrap.cards, cardsError: bootstrap.cardsError });
  const [customTypes, setCustomTypes] = useState<ObjectType[] | null>(null);

  actAs(user.id);

  useEffect(() => {
    loadSchemas().then(
      (schemas) => setCustomTypes(schemas.map(customType)),
      () => setCustomTypes([]),
    );
  }, []);

  const switchUser = useCallback(
    (userId: string) => {
      const next = bootstrap.users.find(({ id }) => id === userId);
      if (!next) return;
      localStorage.setItem(storageKey, next.id);
      setUser(next);
    },
    [bootstrap.users],
  );
  const replaceCards = useCallback(
    (next: CardManifest[], cardsError?: string) => setCards({ cards: next, cardsError }),
    [],
  );

  const session = useMemo((): Session => {
    const types = [...standardTypes, ...(customTypes ?? [])];
    return {
      bootstrap,
      user,
      switchUser,
      ...cards,
      replaceCards,
      conventions: { locale: user.locale, timeZone: bootstrap.timeZone },
      types,
      schemasLoaded: customTypes !== null,
      typeBySlug: (slug) => types.find((type) => type.slug === slug),
    };
  }, [bootstrap, user, switchUser, cards, replaceCards, customTypes]);

  return <SessionContext.Provider value={session}>{children}</SessionContext.Provider>;
}

export const fullName = (user: PortalUser): string => `${user.firstName} ${user.lastName}`.trim();
