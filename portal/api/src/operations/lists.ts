import type { Operation } from '../operation';
import { listMembershipChanges } from './list-memberships.change';
import { listMembershipReads } from './list-memberships.read';
import { listChanges } from './lists.change';
import { listsCreate } from './lists.create';
import { listReads } from './lists.read';
import { listsSearch } from './lists.search';
import { listsUnsupported } from './lists.unsupported';

export const listOperations: Operation[] = [
  listsCreate,
  ...listReads,
  listsSearch,
  ...listChanges,
  ...listMembershipReads,
  ...listMembershipChanges,
  ...listsUnsupported,
];
