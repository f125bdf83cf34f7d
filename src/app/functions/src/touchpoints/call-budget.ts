/** How many requests a call of a function may still make. Retries of the client are not counted. */
export interface CallBudget {
  readonly left: number;
  /** Takes so many, or none: false when there are not enough. */
  take(calls?: number): boolean;
  /** Allows so many more. */
  allow(calls: number): void;
}

export function createCallBudget(calls: number): CallBudget {
  let left = calls;
  return {
    allow: (more) => {
      left += more;
    },
    get left() {
      return left;
    },
    take: (wanted = 1) => {
      if (wanted > left) return false;
      left -= wanted;
      return true;
    },
  };
}
