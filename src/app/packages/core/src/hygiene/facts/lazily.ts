/**
 * Puts work off until its outcome is first asked for, and keeps that. Tables of the libraries cost tens of milliseconds
 * and megabytes, and most records never need most of them.
 */
export const lazily = <Made>(make: () => Made): (() => Made) => {
  let made: { value: Made } | null = null;
  return () => (made ??= { value: make() }).value;
};
