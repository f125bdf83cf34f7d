import { unsupported } from '../http/respond';
import { listPaths } from '../metadata/paths';
import { defineOperation, type HttpMethod, type Operation } from '../operation';

const PARTS: Array<[HttpMethod, string]> = [
  ['GET', '/folders'],
  ['POST', '/folders'],
  ['PUT', '/folders/move-list'],
  ['DELETE', '/folders/:folderId'],
  ['PUT', '/folders/:folderId/rename'],
  ['PUT', '/folders/:folderId/move/:newParentFolderId'],
  ['GET', '/idmapping'],
  ['POST', '/idmapping'],
  ['GET', '/:listId/schedule-conversion'],
  ['PUT', '/:listId/schedule-conversion'],
  ['DELETE', '/:listId/schedule-conversion'],
];

/** Parts of the lists API that this portal has not; named here because `folders` would read as a list id. */
export const listsUnsupported: Operation[] = PARTS.map(([method, path]) =>
  defineOperation({
    id: `lists.unsupported ${method} ${path}`,
    method,
    paths: listPaths(path),
    scopes: () => [],
    handle: (_state, request) => {
      throw unsupported(request.method, request.path);
    },
  }),
);
