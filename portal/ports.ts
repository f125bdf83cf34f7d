/** A port that somebody else listens on; the message says which, and how to choose another. */
export class PortTaken extends Error {
  constructor(
    readonly port: number,
    option: string,
    purpose: string,
    command = 'npm start',
  ) {
    super(
      `Port ${port} for the ${purpose} is taken. Stop what uses it, or choose another: ${command} -- ${option} ${port + 10}`,
    );
  }
}

/** Runs something that listens, and names the port when it is taken (Node's EADDRINUSE). */
export async function onPort<Result>(
  port: number,
  option: string,
  purpose: string,
  listen: () => Promise<Result>,
  command?: string,
): Promise<Result> {
  try {
    return await listen();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EADDRINUSE') {
      throw new PortTaken(port, option, purpose, command);
    }
    throw error;
  }
}
