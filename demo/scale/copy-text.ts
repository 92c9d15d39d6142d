/** Null in COPY's text format. */
export const none = "\\N";

const special = /[\\\t\n\r]/g;
const escapes: Record<string, string> = { "\\": "\\\\", "\t": "\\t", "\n": "\\n", "\r": "\\r" };

/** A text as a field of COPY's text format, which it can neither end nor break out of. */
export const field = (text: string): string => text.replace(special, (sign) => escapes[sign] ?? sign);

/** A value for a jsonb column. */
export const jsonField = (value: unknown): string => field(JSON.stringify(value));

/** An array of plain words for a text[] column. */
export const arrayField = (words: readonly string[]): string => `{${words.join(",")}}`;

export const momentField = (milliseconds: number): string => new Date(milliseconds).toISOString();

/** Lines for several tables, written into bytes at once: joining them first would take twice as long. */
export class Sheets {
  readonly #open = new Map<string, { buffer: Buffer<ArrayBuffer>; length: number }>();
  readonly #full = new Map<string, Uint8Array<ArrayBuffer>[]>();
  rows = 0;

  /** Fields are in the order of the table's columns and escaped already. */
  add(table: string, ...fields: (string | number)[]): void {
    const line = `${fields.join("\t")}\n`;
    const page = this.#pageFor(table, line.length * bytesALetter);
    page.length += page.buffer.write(line, page.length);
    this.rows++;
  }

  /** A row of which a part, most often the longest, is bytes already. */
  addAround(table: string, head: string, bytes: Uint8Array, tail: string): void {
    const page = this.#pageFor(table, (head.length + tail.length + 1) * bytesALetter + bytes.length);
    page.length += page.buffer.write(head, page.length);
    page.buffer.set(bytes, page.length);
    page.length += bytes.length;
    page.length += page.buffer.write(`${tail}\n`, page.length);
    this.rows++;
  }

  /** Everything added so far, by table. */
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
/** UTF-8 takes at most three for one unit of a JavaScript string. */
const bytesALetter = 3;
