import { CsvFileError } from './csv-file-error';

/**
 * Decodes a file piece by piece and refuses bytes that the encoding does not have, naming the line. A byte order
 * mark is dropped.
 *
 * @param encoding label of the Encoding Standard (encoding.spec.whatwg.org), e.g. `utf-8`, `windows-1252`
 * @throws CsvFileError
 */
export async function* decodeText(
  bytes: AsyncIterable<Uint8Array>,
  encoding = 'utf-8',
): AsyncGenerator<string> {
  const decoder = openDecoder(encoding);
  let line = 1;
  let first = true;
  for await (const piece of bytes) {
    if (first && encoding === 'utf-8') refuseUtf16(piece);
    first = false;
    let text: string;
    try {
      text = decoder.decode(piece, { stream: true });
    } catch {
      throw notDecodable(line + newlinesBeforeFault(piece, encoding), encoding);
    }
    line += countNewlines(text);
    yield text;
  }
  try {
    yield decoder.decode();
  } catch {
    throw notDecodable(line, encoding);
  }
}

function openDecoder(encoding: string): TextDecoder {
  try {
    return new TextDecoder(encoding, { fatal: true });
  } catch {
    throw new CsvFileError(`Unknown encoding "${encoding}". Known ones are utf-8, windows-1252, utf-16le.`);
  }
}

/** Spreadsheets that save "Unicode text" write UTF-16 with this mark (Unicode Standard, chapter 23.8). */
function refuseUtf16(start: Uint8Array): void {
  const mark = `${start[0]} ${start[1]}`;
  if (mark === '255 254' || mark === '254 255') {
    const name = mark === '255 254' ? 'utf-16le' : 'utf-16be';
    throw new CsvFileError(
      `The file is written in ${name}. Save it as UTF-8, or put "file": {"encoding": "${name}"} into the mapping.`,
    );
  }
}

const notDecodable = (line: number, encoding: string): CsvFileError =>
  new CsvFileError(
    `Line ${line} is not valid ${encoding}. Save the file as UTF-8, or name its encoding in the mapping, ` +
      'e.g. "file": {"encoding": "windows-1252"}.',
    line,
  );

const countNewlines = (text: string): number => text.split('\n').length - 1;

/** The decoder does not say where it failed; a forgiving one marks the place with U+FFFD. */
function newlinesBeforeFault(piece: Uint8Array, encoding: string): number {
  const text = new TextDecoder(encoding).decode(piece);
  const fault = text.indexOf('\uFFFD');
  return countNewlines(fault < 0 ? text : text.slice(0, fault));
}
