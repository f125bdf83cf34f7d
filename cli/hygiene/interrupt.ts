/** Whether Ctrl-C was pressed. */
export interface Interrupt {
  isStopped: () => boolean;
  /** Lets Ctrl-C end the program again, as it does by itself. */
  release: () => void;
}

/** Takes the first Ctrl-C as a wish to stop in good order; a second one ends the program at once. */
export function stopOnInterrupt(): Interrupt {
  let stopped = false;
  const stop = (): void => {
    stopped = true;
  };
  process.once('SIGINT', stop);
  return { isStopped: () => stopped, release: () => process.removeListener('SIGINT', stop) };
}
