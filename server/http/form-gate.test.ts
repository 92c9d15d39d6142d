import { createRequire } from "node:module";
import { Readable, type Writable } from "node:stream";
import { buffer } from "node:stream/consumers";
import { finished } from "node:stream/promises";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { formLimits } from "@/lib/http/http-limits";
import { FormGate } from "./form-gate";
import { checkFormStatus, multipartField, multipartForm, multipartType } from "./multipart.fixture";

/** Forms with bytes replaced, removed or repeated, mostly by characters that matter to parsers. */
const damaged = fc
  .tuple(
    fc.array(fc.tuple(fc.stringMatching(/^[a-z]{1,5}$/), fc.string({ maxLength: 12 })), { minLength: 1, maxLength: 4 }),
    fc.array(
      fc.tuple(
        fc.nat(),
        fc.nat(12),
        fc.constantFrom("", "\r\n", "--", "edge", "--edge", "\r\n\r\n", '"', "\0", "\xff", ":"),
      ),
      { maxLength: 2 },
    ),
  )
  .map(([fields, damages]) =>
    damages.reduce((body, [place, length, by]) => {
      const at = place % (body.length + 1);
      return Buffer.concat([body.subarray(0, at), Buffer.from(by, "latin1"), body.subarray(at + length * (place % 2))]);
    }, multipartForm(fields)),
  );

type Busboy = (options: { headers: Record<string, string>; defParamCharset: string }) => Writable;
const busboy: Busboy = createRequire(import.meta.url)("next/dist/compiled/busboy");

async function fieldsByBusboy(body: Buffer, headers: Record<string, string>) {
  const fields: [string, string][] = [];
  const parser = busboy({ headers, defParamCharset: "utf8" });
  parser.on("field", (name: string, text: string) => fields.push([name, text]));
  parser.end(body);
  await finished(parser);
  return fields;
}

describe("a form", () => {
  test("passes byte for byte, however it was split into chunks", () =>
    fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.stringMatching(/^[a-z.[\]]{1,20}$/), fc.string({ unit: "grapheme" })), {
          minLength: 1,
          maxLength: 20,
        }),
        fc.array(fc.nat(2_000), { maxLength: 5 }),
        async (fields, places) => {
          const body = multipartForm(fields.filter(([, text]) => !text.includes("--edge")));
          const cuts = [0, ...places.map((place) => place % (body.length + 1)).sort((one, other) => one - other)];
          const chunks = cuts.map((from, at) => body.subarray(from, cuts[at + 1] ?? body.length));
          expect(await buffer(Readable.from(chunks).pipe(new FormGate(multipartType, "other")))).toEqual(body);
        },
      ),
    ));

  test("that passes is parsed alike by both parsers of Next, and gets the same status however it was split", () =>
    fc.assert(
      fc.asyncProperty(damaged, fc.integer({ min: 1, max: 40 }), async (body, step) => {
        const status = await checkFormStatus(body);
        const gate = new FormGate(multipartType, "other");
        const inPieces = finished(gate).then(
          () => 200,
          (error) => error.status,
        );
        for (let at = 0; at < body.length; at += step) gate.write(body.subarray(at, at + step));
        gate.resume().end();
        expect(await inPieces).toBe(status);
        if (status !== 200) return;
        const headers = { "content-type": multipartType };
        const fields = [...(await new Response(new Uint8Array(body), { headers }).formData())];
        expect(await fieldsByBusboy(body, headers)).toEqual(fields);
      }),
      { numRuns: 2_000 },
    ));

  test("that is cut off is refused, and its end is never forwarded", async () => {
    const body = multipartForm([
      ["name", "Beatriz"],
      ["message", "How soon?"],
    ]);
    for (const length of [0, 10, 60, body.length - 20, body.length - 5]) {
      const gate = new FormGate(multipartType, "other");
      const passed: Buffer[] = [];
      gate.on("data", (chunk) => passed.push(chunk));
      const failed = new Promise((resolve) => gate.once("error", resolve));
      gate.end(body.subarray(0, length));
      expect(await failed).toMatchObject({ status: 400 });
      expect(Buffer.concat(passed).length).toBeLessThan(length || 1);
    }
  });

  test("may have names and files in any script", async () => {
    const file =
      '--edge\r\ncontent-disposition: form-data; name="表格"; filename="产品 – été.csv"\r\n\r\nx\r\n--edge--\r\n';
    expect(await checkFormStatus(Buffer.from(file))).toBe(200);
    expect(await checkFormStatus(multipartForm([["название", "雨伞"]]))).toBe(200);
  });

  test("with part headers that no browser writes is refused", async () => {
    const heads = [
      "form-data; name=a",
      'form-data; name="a"; filename=b',
      "form-data",
      'attachment; name="a"',
      'form-data; name=""',
      'form-data; name="a\u0000"',
      "",
    ];
    for (const head of heads) {
      const body = Buffer.from(`--edge\r\ncontent-disposition: ${head}\r\n\r\nx\r\n--edge--\r\n`);
      expect(await checkFormStatus(body), head).toBe(400);
    }
  });

  test("whose boundary stands within a part is refused, since parsers differ about it", async () => {
    expect(await checkFormStatus(multipartForm([["a", "x\r\nedge"]]))).toBe(400);
    const gate = new FormGate(multipartType, "other");
    const failed = new Promise((resolve) => gate.once("error", resolve));
    const body = multipartForm([["a", "an edge of cloth"]]);
    for (const at of body.keys()) gate.write(body.subarray(at, at + 1));
    gate.resume().end();
    expect(await failed).toMatchObject({ status: 400 });
  });

  test("with an invalid header line in a part is refused", async () => {
    const body = multipartForm([["a", "b"]]).toString("latin1");
    expect(await checkFormStatus(Buffer.from(body.replace('"a"', '"a"\r\n\u0000ÿ'), "latin1"))).toBe(400);
    expect(await checkFormStatus(Buffer.from(body.replace('"a"', '"a"\r\ncontent-type: text/plain')))).toBe(200);
  });

  test("with anything before its first part or after its end is refused", async () => {
    const form = multipartForm([["a", "b"]]);
    expect(await checkFormStatus(form.subarray(0, -2))).toBe(200);
    for (const more of ["\r\n", "\u0000", "--", "\r\n--edge--"])
      expect(await checkFormStatus(Buffer.concat([form, Buffer.from(more)])), more).toBe(400);
    expect(await checkFormStatus(Buffer.concat([Buffer.from("\u0000\r\n"), multipartForm([["a", "b"]])]))).toBe(400);
  });

  test("without a boundary is refused", async () => {
    expect(await checkFormStatus(multipartForm([["a", "b"]]), "other", "multipart/form-data")).toBe(400);
  });

  test("past the limits of fields, names or texts is refused before all of it arrived", async () => {
    const fields = (count: number) => multipartForm(Array.from({ length: count }, (_, at) => [`f${at}`, "x"]));
    expect(await checkFormStatus(fields(formLimits.fields))).toBe(200);
    expect(await checkFormStatus(fields(formLimits.fields + 1))).toBe(413);
    expect(await checkFormStatus(multipartForm([["a", "x".repeat(formLimits.fieldText)]]))).toBe(200);
    expect(await checkFormStatus(multipartForm([["a", "x".repeat(formLimits.fieldText + 1)]]))).toBe(413);
    expect(await checkFormStatus(multipartForm([["a".repeat(formLimits.fieldName + 1), "x"]]))).toBe(413);
    const gate = new FormGate(multipartType, "other");
    const failed = new Promise((resolve) => gate.once("error", resolve));
    let sent = 0;
    const endless = Readable.from(
      (function* () {
        while (sent < 1_000_000) yield Buffer.from(multipartField(`f${sent++}`, "x"));
      })(),
    );
    endless.pipe(gate).resume();
    expect(await failed).toMatchObject({ status: 413 });
    expect(sent).toBeLessThan(2 * formLimits.fields);
    endless.destroy();
  });
});
