/** Null in COPY's text format. */
export const nullField = "\\N";

const special = /[\\\t\n\r]/g;
const escapes: Record<string, string> = { "\\": "\\\\", "\t": "\\t", "\n": "\\n", "\r": "\\r" };

/** Escapes a text as a field of COPY's text format. */
export const field = (text: string): string => text.replace(special, (character) => escapes[character] ?? character);

/** Formats a value for a jsonb column. */
export const jsonField = (value: unknown): string => field(JSON.stringify(value));

/** Formats words without special characters for a text[] column. */
export const arrayField = (words: readonly string[]): string => `{${words.join(",")}}`;

/** Formats a time in milliseconds for a timestamptz column. */
export const momentField = (milliseconds: number): string => new Date(milliseconds).toISOString();

/** Buffers lines for several tables as bytes: joining strings first would take twice as long. */
export class CopyBuffers {
  readonly #open = new Map<string, { buffer: Buffer<ArrayBuffer>; length: number }>();
  readonly #full = new Map<string, Uint8Array<ArrayBuffer>[]>();
  rows = 0;

  /** Adds a row. Fields are escaped and in the order of the table's columns. */
  add(table: string, ...fields: (string | number)[]): void {
    const line = `${fields.join("\t")}\n`;
    const page = this.#pageFor(table, line.length * maxBytesPerCharacter);
    page.length += page.buffer.write(line, page.length);
    this.rows++;
  }

  /** Adds a row whose middle part, usually the longest, is encoded already. */
  addAround(table: string, head: string, bytes: Uint8Array, tail: string): void {
    const page = this.#pageFor(table, (head.length + tail.length + 1) * maxBytesPerCharacter + bytes.length);
    page.length += page.buffer.write(head, page.length);
    page.buffer.set(bytes, page.length);
    page.length += bytes.length;
    page.length += page.buffer.write(`${tail}\n`, page.length);
    this.rows++;
  }

  /** Returns all lines by table. Nothing may be added afterwards. */
  take(): Map<string, Uint8Array<ArrayBuffer>[]> {
    for (const table of [...this.#open.keys()]) this.#close(table);
    return this.#full;
  }

  #pageFor(table: string, bytes: number) {
    const open = this.#open.get(table);
    if (open && open.length + bytes <= open.buffer.length) return open;
    this.#close(table);
    const page = { buffer: Buffer.allocUnsafeSlow(Math.max(pageBytes, bytes)), length: 0 };
    this.#open.set(table, page);
    return page;
  }

  #close(table: string): void {
    const page = this.#open.get(table);
    if (!page) return;
    const pages = this.#full.get(table) ?? [];
    pages.push(page.buffer.subarray(0, page.length));
    this.#full.set(table, pages);
    this.#open.delete(table);
  }
}

const pageBytes = 512 * 1024;
/** UTF-8 needs at most three bytes for one code unit of a JavaScript string. */
const maxBytesPerCharacter = 3;
