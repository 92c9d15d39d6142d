import { Transform, type TransformCallback } from "node:stream";
import { finished } from "node:stream/promises";
import { formLimits } from "@/lib/http/http-limits";
import { ActionFields, type FormKind } from "./action-fields";

/** A body is refused, with this status. */
export class RefusedBody extends Error {
  constructor(readonly status: 400 | 401 | 413 | 415) {
    super(`body refused with ${status}`);
  }
}

/** One field or file while it arrives; only the text of a field is stored. */
type Part = { name: string; isFile: boolean; text: Buffer[]; bytes: number };

/**
 * Forwards a multipart form while it arrives, and accepts only what browsers write, since parsers differ about
 * everything else. The last chunk is forwarded once the whole form is valid, so Next never receives the end of an
 * invalid one. Fails with RefusedBody: 413 for more than the limits allow, 400 for a form that no browser sends.
 */
export class FormGate extends Transform {
  readonly #boundary: Buffer;
  readonly #fields: ActionFields;
  #state: "part" | "head" | "end" = "part";
  /** Bytes received but not parsed yet. Starts with a line end, which the first boundary lacks. */
  #rest: Buffer = Buffer.from("\r\n");
  #part: Part | undefined;
  #fieldCount = 0;
  #fileCount = 0;
  #last: Buffer | undefined;

  /**
   * @param action the id of the action that a script calls. @throws RefusedBody for a type without a usable boundary
   */
  constructor(contentType: string, kind: FormKind, action?: string) {
    super();
    this.#boundary = Buffer.from(boundaryOf(contentType));
    this.#fields = new ActionFields(kind, action);
  }

  override _transform(chunk: Buffer, _: BufferEncoding, done: TransformCallback): void {
    if (this.#last) this.push(this.#last);
    this.#last = chunk;
    done(this.#failureOf(() => this.#read(chunk)));
  }

  override _flush(done: TransformCallback): void {
    const failure = this.#failureOf(() => {
      const isEnded = this.#state === "end" && /^(?:\r\n)?$/.test(this.#rest.toString("latin1"));
      if (!isEnded || !this.#fields.isComplete) throw new RefusedBody(400);
    });
    done(failure, failure ? undefined : this.#last);
  }

  #failureOf(work: () => void): Error | null {
    try {
      work();
      return null;
    } catch (error) {
      return error as Error;
    }
  }

  #read(chunk: Buffer): void {
    this.#rest = Buffer.concat([this.#rest, chunk]);
    while (this.#state === "part" ? this.#readPart() : this.#state === "head" && this.#readHead());
    if (this.#state === "end" && this.#rest.length > 2) throw new RefusedBody(400);
  }

  /** Reads the bytes of the current part up to a boundary. Returns false if more bytes have to arrive first. */
  #readPart(): boolean {
    const at = this.#rest.indexOf(this.#boundary);
    const after = at + this.#boundary.length;
    if (at < 0 || this.#rest.length < after + 2) {
      this.#take(Math.max(0, (at < 0 ? this.#rest.length - this.#boundary.length : at) - 4));
      return false;
    }
    // Next's parser also ends a part at a boundary within a line, so a boundary is allowed nowhere else.
    if (at < 4 || this.#rest.toString("latin1", at - 4, at) !== "\r\n--") throw new RefusedBody(400);
    const follows = this.#rest.toString("latin1", after, after + 2);
    if (follows !== "\r\n" && follows !== "--") throw new RefusedBody(400);
    this.#take(at - 4);
    this.#endPart();
    this.#rest = this.#rest.subarray(this.#boundary.length + 6);
    this.#state = follows === "--" ? "end" : "head";
    return true;
  }

  /** Moves this many bytes from the buffer to the current part. */
  #take(bytes: number): void {
    const taken = this.#rest.subarray(0, bytes);
    this.#rest = this.#rest.subarray(bytes);
    if (bytes === 0) return;
    if (!this.#part) throw new RefusedBody(400);
    this.#part.bytes += bytes;
    if (this.#part.isFile) return;
    if (this.#part.bytes > formLimits.fieldText) throw new RefusedBody(413);
    this.#part.text.push(taken);
  }

  #endPart(): void {
    const { name = "", isFile = true, text = [] } = this.#part ?? {};
    if (!isFile && !this.#fields.accepts(name, Buffer.concat(text).toString())) throw new RefusedBody(400);
  }

  #readHead(): boolean {
    const end = this.#rest.indexOf("\r\n\r\n");
    if ((end < 0 ? this.#rest.length : end) > formLimits.head) throw new RefusedBody(400);
    if (end < 0) return false;
    const { name, isFile } = readHead(this.#rest.toString("utf8", 0, end));
    const count = isFile ? ++this.#fileCount : ++this.#fieldCount;
    if (count > (isFile ? formLimits.files : formLimits.fields) || name.length > formLimits.fieldName)
      throw new RefusedBody(413);
    this.#part = { name, isFile, text: [], bytes: 0 };
    this.#rest = this.#rest.subarray(end + 4);
    this.#state = "part";
    return true;
  }
}

/** Checks a complete form. @throws RefusedBody */
export async function checkForm(body: Buffer, contentType: string, kind: FormKind, action?: string): Promise<void> {
  const gate = new FormGate(contentType, kind, action);
  gate.resume().end(body);
  await finished(gate);
}

export const isMultipart = (contentType = ""): boolean => /^multipart\/form-data\b/i.test(contentType);

/** Browsers percent-encode quotation marks and line ends in names, and add at most the type of a file. */
function readHead(head: string): Pick<Part, "name" | "isFile"> {
  const [disposition = "", ...others] = head.split("\r\n");
  const [before, name, between, file, ...rest] = disposition.split('"');
  const isField = between === "" && file === undefined;
  const isFile = between === "; filename=" && rest.length === 1 && rest[0] === "";
  const isNamed = before?.toLowerCase() === "content-disposition: form-data; name=" && (isField || isFile);
  const isKnown = others.every((line) => /^content-(?:type|transfer-encoding): /i.test(line));
  if (!isNamed || !name || !isKnown || /[\p{Cc}\ufffd]/u.test(disposition + others.join("")))
    throw new RefusedBody(400);
  return { name, isFile };
}

function boundaryOf(contentType: string): string {
  const [, parameter = ""] = contentType.split("boundary=");
  const boundary = parameter.replaceAll('"', "");
  if (!/^[\w'()+,./:=?-]{1,70}$/.test(boundary)) throw new RefusedBody(400);
  return boundary;
}
