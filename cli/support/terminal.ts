/** Where commands write; tests give their own. */
export interface Terminal {
  out: (line: string) => void;
  error: (line: string) => void;
}

export const systemTerminal: Terminal = {
  out: (line) => process.stdout.write(`${line}\n`),
  error: (line) => process.stderr.write(`${line}\n`),
};
