import type { Operation } from '../operation';
import { ownersGet } from './owners.get';
import { ownersList } from './owners.list';
import { teamsList } from './teams.list';
import { usersGet } from './users.get';
import { usersList } from './users.list';

export const peopleOperations: Operation[] = [ownersList, ownersGet, usersList, usersGet, teamsList];
