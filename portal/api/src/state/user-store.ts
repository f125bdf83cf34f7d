/** A user of the account (settings API). */
export interface StoredUser {
  id: string;
  email: string;
  firstName?: string;
  lastName?: string;
  roleId?: string;
  primaryTeamId?: string;
  secondaryTeamIds: string[];
  superAdmin: boolean;
}

export interface StoredTeam {
  id: string;
  name: string;
  parentTeamId?: string;
}

/** Users and the teams they belong to. */
export class UserStore {
  private readonly users = new Map<string, StoredUser>();
  private readonly teamsById = new Map<string, StoredTeam>();

  put(user: StoredUser): void {
    this.users.set(user.id, user);
  }

  putTeam(team: StoredTeam): void {
    this.teamsById.set(team.id, team);
  }

  get(id: string): StoredUser | undefined {
    return this.users.get(id);
  }

  findByEmail(email: string): StoredUser | undefined {
    return this.all().find((user) => user.email.toLowerCase() === email.toLowerCase());
  }

  all(): StoredUser[] {
    return [...this.users.values()].sort((a, b) => Number(a.id) - Number(b.id));
  }

  teams(): StoredTeam[] {
    return [...this.teamsById.values()];
  }

  team(id: string): StoredTeam | undefined {
    return this.teamsById.get(id);
  }

  /** Primary team first. */
  teamsOf(user: StoredUser): Array<StoredTeam & { primary: boolean }> {
    const ids = [...(user.primaryTeamId ? [user.primaryTeamId] : []), ...user.secondaryTeamIds];
    return ids.flatMap((id) => {
      const team = this.teamsById.get(id);
      return team ? [{ ...team, primary: id === user.primaryTeamId }] : [];
    });
  }
}
