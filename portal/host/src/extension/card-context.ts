import { type CardFrameProps } from '../shared-types';

/** `context` of an extension, exactly the fields of the SDK's `context.synced.d.ts`. */
export function cardContext({ card, record, user, portal, app, location }: CardFrameProps) {
  return {
    location,
    user: {
      id: Number(user.id),
      email: user.email,
      emails: [user.email],
      firstName: user.firstName,
      lastName: user.lastName,
      roles: [],
      teams: user.teams.map(({ id, name }) => ({ id: Number(id), name, teammates: [] })),
      locale: user.locale,
      language: user.language,
      permissions: user.role === 'admin' ? ['integrations-management-write'] : [],
    },
    portal: { id: portal.id, timezone: portal.timezone },
    extension: { appId: app.id, appName: app.name, cardTitle: card.name },
    variables: {},
    ...(record && {
      crm: { objectId: Number(record.objectId), objectTypeId: record.objectTypeId },
    }),
  };
}
