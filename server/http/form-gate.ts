import { Transform, type TransformCallback } from "node:stream";
import { finished } from "node:stream/promises";
import { Dicer } from "@fastify/busboy";
import { formLimits } from "@/lib/http-limits";
import { ActionFields, type FormKind } from "./action-fields";

/** Why a body is not taken, as a status. */
export class RefusedBody extends Error {
  constructor(readonly status: 400 | 401 | 413 | 415) {
    super(`body refused with ${status}`);
  }
}

/**
 * Passes a multipart form on while it comes, and counts its fields and files. The last chunk passes once the whole form is
 * known to be in order, so whoever reads it afterwards never sees the end of one that is not.
 * Fails with RefusedBody: 413 for more than the limits allow, 400 for a form that no browser sends.
 */
export class FormGate extends Transform {
  readonly #parser: Dicer;
  readonly #parsed: Promise<void>;
  readonly #fields: ActionFields;
  #refusal: RefusedBody | undefined;
  #last: Buffer | undefined;
  #written: (() => void) | undefined;
  #fieldCount = 0;
  #fileCount = 0;
  readonly #boundary: Buffer;
  #boundaryCount = 0;
  #tail = Buffer.alloc(0);
  /** The last bytes so far, enough for a closing boundary and a line end. */
  #end = Buffer.alloc(0);

  /** @param action the id of the action that a script calls. @throws RefusedBody for a type without a usable boundary */
  constructor(contentType: string, kind: FormKind, action?: string) {
    super();
    this.#fields = new ActionFields(kind, action);
    const boundary = boundaryOf(contentType);
    this.#boundary = Buffer.from(boundary);
    this.#parser = new Dicer({ boundary, maxHeaderPairs: 5 });
    this.#parser.on("preamble", (part) => part.on("data", () => this.#refuse(400)));
    this.#parser.on("part", (part) => this.#readPart(part));
    this.#parsed = new Promise((resolve) => {
      this.#parser.once("finish", resolve);
      this.#parser.on("error", () => {
        this.#refuse(400);
        resolve();
      });
    });
    // After its last part or an error the parser may not call back for the chunk it was given.
    void this.#parsed.then(() => this.#written?.());
  }

  override _transform(chunk: Buffer, _: BufferEncoding, done: TransformCallback): void {
    if (this.#last) this.push(this.#last);
    this.#last = chunk;
    this.#countBoundaries(chunk);
    this.#written = () => {
      this.#written = undefined;
      done(this.#refusal);
    };
    this.#parser.write(chunk, () => this.#written?.());
  }

  override _flush(done: TransformCallback): void {
    void this.#parsed.then(() => {
      const isInOrder = this.#boundaryCount === this.#fieldCount + this.#fileCount + 1;
      const isEnded = this.#end.toString("latin1").replace(/\r\n$/, "").endsWith(`--${this.#boundary}--`);
      if (!isInOrder || !isEnded || !this.#fields.isComplete) this.#refuse(400);
      done(this.#refusal, this.#last);
    });
    this.#parser.end();
  }

  override _destroy(error: Error | null, done: (error?: Error | null) => void): void {
    this.#parser.destroy();
    done(error);
  }

  /** Next's parser also ends a part where the boundary stands in the middle of it, so it may stand between parts only. */
  #countBoundaries(chunk: Buffer): void {
    const bytes = Buffer.concat([this.#tail, chunk]);
    const { length } = this.#boundary;
    for (let at = bytes.indexOf(this.#boundary); at >= 0; at = bytes.indexOf(this.#boundary, at + length))
      this.#boundaryCount++;
    this.#end = Buffer.concat([this.#end, chunk]).subarray(-(length + 6));
    this.#tail = bytes.subarray(Math.max(0, bytes.length - length + 1));
  }

  #readPart(part: Dicer.PartStream): void {
    let name: string | undefined;
    let isFile = false;
    const text: Buffer[] = [];
    let bytes = 0;
    part.on("header", (header) => {
      ({ name, isFile } = readDisposition(header["content-disposition" as keyof object]?.[0] ?? ""));
      const count = isFile ? ++this.#fileCount : ++this.#fieldCount;
      if (name === undefined) this.#refuse(400);
      else if (count > (isFile ? formLimits.files : formLimits.fields) || name.length > formLimits.fieldName)
        this.#refuse(413);
    });
    part.on("data", (chunk: Buffer) => {
      bytes += chunk.length;
      if (isFile) return;
      if (bytes > formLimits.fieldText) this.#refuse(413);
      else text.push(chunk);
    });
    part.on("end", () => {
      const isKnown = name !== undefined && !this.#refusal;
      if (isKnown && !isFile && !this.#fields.accepts(name ?? "", Buffer.concat(text).toString())) this.#refuse(400);
    });
    part.on("error", () => this.#refuse(400));
  }

  #refuse(status: RefusedBody["status"]): void {
    this.#refusal ??= new RefusedBody(status);
  }
}

/** Checks a form that is there as a whole. @throws RefusedBody */
export async function checkForm(body: Buffer, contentType: string, kind: FormKind, action?: string): Promise<void> {
  const gate = new FormGate(contentType, kind, action);
  if (!hasSoundHeads(body, boundaryOf(contentType))) throw new RefusedBody(400);
  gate.resume().end(body);
  await finished(gate);
}

/** The parser passes over a line of a head that it cannot read; Next's does not. */
function hasSoundHeads(body: Buffer, boundary: string): boolean {
  const mark = Buffer.from(`--${boundary}\r\n`);
  for (let at = body.indexOf(mark); at >= 0; at = body.indexOf(mark, at + mark.length)) {
    const from = at + mark.length;
    const end = body.indexOf("\r\n\r\n", from);
    const lines = body.toString("latin1", from, Math.max(from, end)).split("\r\n");
    if (!lines.every((line) => /^content-[a-z-]{1,30}: [^\p{Cc}]/iu.test(line))) return false;
    if (/[\0\x7f]/.test(lines.join())) return false;
  }
  return true;
}

export const isMultipart = (contentType = ""): boolean => /^multipart\/form-data\b/i.test(contentType);

/** The name in the head of a part, and whether it is a file's. Browsers percent-encode quotation marks and line ends in names. */
function readDisposition(bytes: string): { name?: string; isFile: boolean } {
  // The parser gives a head as one character a byte.
  const head = Buffer.from(bytes, "latin1").toString();
  const [before, name, between, file, ...rest] = head.split('"');
  const isField = before === "form-data; name=" && between === "" && file === undefined;
  const isFile = before === "form-data; name=" && between === "; filename=" && rest.length === 1 && rest[0] === "";
  return (isField || isFile) && !/\p{Cc}/u.test(head) ? { name, isFile } : { isFile: false };
}

function boundaryOf(contentType: string): string {
  const [, parameter = ""] = contentType.split("boundary=");
  const boundary = parameter.replaceAll('"', "");
  if (!/^[\w'()+,./:=?-]{1,70}$/.test(boundary)) throw new RefusedBody(400);
  return boundary;
}
