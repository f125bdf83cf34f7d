/** Types shared by the host page, the host server, the card worker and the card builder. */

/** Where HubSpot may place an extension; the names are the SDK's extension points. */
export type ExtensionLocation =
  'crm.record.tab' | 'crm.record.sidebar' | 'crm.preview' | 'helpdesk.sidebar' | 'pages' | 'settings';

/** One built extension of the app, as the page needs it. */
export interface CardManifest {
  /** `uid` of the extension's `*-hsmeta.json`. */
  uid: string;
  name: string;
  description: string;
  location: ExtensionLocation;
  /** Object types as HubSpot's meta names them (`contacts`, `deals`, `p_lead_feedback`); empty for pages and settings. */
  objectTypes: string[];
  /** Path on the host server, `/host/cards/<uid>.js?hash`. */
  url: string;
  /** Hash of the built script; changes exactly when the card must be loaded anew. */
  hash: string;
  type: 'card' | 'page' | 'settings';
}

/** What the card builder hands to the host server: the manifest and the script on disk. */
export interface BuiltCard extends CardManifest {
  /** Absolute path of the built script. */
  file: string;
}

export interface PortalTeam {
  id: string;
  name: string;
}

/** A person who may sit in front of the page. Cards receive it as `context.user`. */
export interface PortalUser {
  /** HubSpot user id: digits. */
  id: string;
  email: string;
  firstName: string;
  lastName: string;
  teams: PortalTeam[];
  role: 'rep' | 'marketer' | 'admin';
  /** BCP 47, e.g. `de-de`: how dates and numbers are written. */
  locale: string;
  /** Language of the texts, e.g. `de`. */
  language: string;
  /** Id of the owner that belongs to the user, or null for a user who cannot own records. */
  ownerId: string | null;
}

/** Answer of `GET /host/bootstrap`: everything the page needs before its first CRM request. */
export interface Bootstrap {
  portalId: number;
  /** IANA name of the portal's time zone, e.g. `Europe/Berlin`. */
  timeZone: string;
  appId: number;
  appName: string;
  users: PortalUser[];
  cards: CardManifest[];
  /** Why the cards could not be built, for the page to show; absent when all were. */
  cardsError?: string;
}

/** A record as CRM cards know it. */
export interface RecordReference {
  /** `0-1`, `0-2`, `0-3` or `2-…`. */
  objectTypeId: string;
  objectId: string;
}

/** Props of `CardFrame` (portal/host/src/extension/CardFrame.tsx), which runs one extension in a worker. */
export interface CardFrameProps {
  card: CardManifest;
  /** Null on app pages and settings. */
  record: RecordReference | null;
  user: PortalUser;
  portal: { id: number; timezone: string };
  app: { id: number; name: string };
  location: ExtensionLocation;
  onAlert: (alert: CardAlert) => void;
  /** The card asked for fresh record properties, or wrote to the record. */
  onRecordChanged: () => void;
  /** Goes to a path of the app's page (`/week?team=1`) from a card that stands elsewhere. */
  onNavigate?: (pagePath: string) => void;
}

/** A toast that a card asks for; the types are those of the SDK's `addAlert`. */
export interface CardAlert {
  type?: 'info' | 'warning' | 'success' | 'danger' | 'tip';
  title?: string;
  message: string;
}

/** One call to the emulator's API, as the activity panel shows it. Times are epoch milliseconds. */
export interface ApiCall {
  id: number;
  method: string;
  path: string;
  status: number;
  start: number;
  end: number;
  bytes: number;
  /** `app` for the app's functions, `host` for the page and HubSpot's own parts. */
  caller: string;
}

/** One run of a serverless function. */
export interface FunctionRun {
  id: number;
  /** The function's uid, or `/hs/serverless/<path>` for an endpoint function. */
  name: string;
  status: number;
  start: number;
  end: number;
  bytes: number;
  /** Present when the function threw or timed out. */
  error?: string;
  /** What the function wrote to the console. */
  logs?: string[];
}

/** Messages of the `GET /host/events` stream, one JSON object in each `data:` line. */
export type HostEvent =
  | { type: 'api-call'; call: ApiCall }
  | { type: 'function-run'; run: FunctionRun }
  | { type: 'cards-rebuilt'; cards: CardManifest[]; cardsError?: string };
