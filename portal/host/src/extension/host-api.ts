import { retain, release } from '@remote-ui/rpc';
import { announceRecordChange, onRecordChange } from '../record-changes';
import { type CardAlert, type CardFrameProps } from '../shared-types';
import {
  type AssociationsRequest,
  readAssociationsPage,
  readProperties,
  searchPage,
  type SearchRequest,
} from './crm-data';
import { envelope } from './envelope';
import { formatValues } from './format-values';
import { fetchForCard, runServerless } from './functions-client';
import { type IframeRequest } from './iframe-request';
import { type OverlayRegistry } from './overlay-registry';
import { goToPage, pagePath, readPageLocation, watchPageLocation } from './page-location';
import { type FormattingRequest, type HostApi, type PropertyValues } from './protocol';

export interface HostApiParts {
  overlays: OverlayRegistry;
  openIframe(request: IframeRequest): void;
  fail(message: string): void;
  /** Ended when the card's worker is. */
  signal: AbortSignal;
}

interface FormatRequest {
  propertiesList: PropertyValues[];
  objectType: string;
  formattingOptions?: FormattingRequest['formattingOptions'];
}

/** All that the page does on behalf of one card. */
export function createHostApi(props: CardFrameProps, parts: HostApiParts): HostApi {
  const { record, user, portal, app } = props;
  const conventions = { locale: user.locale, timeZone: portal.timezone };
  const onRecord = <Value>(work: (place: NonNullable<typeof record>) => Promise<Value>) =>
    record ? work(record) : Promise.reject(new Error('This extension is not on a CRM record.'));
  const properties = (names: string[] | '*', options: FormattingRequest = {}) =>
    envelope(onRecord((place) => readProperties(place, names, options, conventions)));

  return {
    runServerless: (request) => envelope(runServerless(app.id, record, request)),
    fetch: (request) => envelope(fetchForCard(user, request)),
    fetchCrmProperties: properties,
    fetchCrmObjectProperties: (names) => properties(names, { propertiesToFormat: [] }),
    async watchCrmProperties(names, options, callback) {
      retain(callback);
      const stopListening = onRecordChange((change) => {
        const here =
          change.record.objectId === record?.objectId && change.record.objectTypeId === record.objectTypeId;
        const touched =
          names === '*' || !change.properties || change.properties.some((name) => names.includes(name));
        if (here && touched) void properties(names, options).then(callback).catch(ignoreEndedWorker);
      });
      const stop = () => {
        stopListening();
        release(callback);
      };
      parts.signal.addEventListener('abort', stopListening);
      return stop;
    },
    fetchAssociations: (request, options = {}) =>
      envelope(
        onRecord((place) =>
          readAssociationsPage(place, request as AssociationsRequest, options, conventions),
        ),
      ),
    fetchCrmSearch: (request, options = {}) =>
      envelope(searchPage(request as SearchRequest, options, conventions)),
    formatCrmProperties: (request) => {
      const { propertiesList, objectType, formattingOptions } = request as FormatRequest;
      return envelope(
        Promise.all(
          propertiesList.map((values) =>
            formatValues(objectType, values, { formattingOptions }, conventions),
          ),
        ),
      );
    },
    addAlert: (alert) => props.onAlert(alert as CardAlert),
    reloadPage: () => window.location.reload(),
    refreshObjectProperties() {
      props.onRecordChanged();
      if (record) announceRecordChange({ record, properties: null });
    },
    openIframeModal(action, onClose) {
      if (onClose) retain(onClose);
      parts.openIframe({ ...(action as IframeRequest), onClose });
    },
    closeOverlay: (id) => parts.overlays.close(id),
    copyTextToClipboard: (text) => envelope(navigator.clipboard.writeText(text).then(() => null)),
    navigateToPage: ({ to, params }) => {
      const path = pagePath(to, params);
      if (props.location === 'pages') goToPage(path);
      else if (props.onNavigate) props.onNavigate(path);
      else props.onAlert({ type: 'danger', message: `${app.name} has no page to go to.` });
    },
    async watchPageLocation(callback) {
      retain(callback);
      const stop = watchPageLocation(() => callback(readPageLocation()));
      parts.signal.addEventListener('abort', stop);
      return stop;
    },
    log: (level, text) => console[level](`[${props.card.name}] ${text}`),
    fail: parts.fail,
  };
}

/** A change that arrives while the worker is being ended has nobody left to tell. */
const ignoreEndedWorker = () => undefined;
