import { createServer } from 'node:http';

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

/** Fails early when a port is taken, before anything is built for it. Port 0 always passes. */
export async function checkPort(port: number, option: string, purpose: string): Promise<void> {
  const server = createServer();
  const listen = (): Promise<void> =>
    new Promise((resolve, reject) => {
      server.once('error', reject).listen(port, '127.0.0.1', resolve);
    });
  await onPort(port, option, purpose, listen);
  await new Promise((resolve) => server.close(resolve));
}
