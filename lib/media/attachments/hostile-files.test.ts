import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { PDFDocument } from "@cantoo/pdf-lib";
import sharp from "sharp";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Tx } from "@/db/client";
import { rolledBack } from "@/db/testing";
import { Refusal } from "@/lib/core/errors";
import { renderMessage } from "@/lib/i18n/messages";
import { freshAddress } from "@/lib/inquiries/inquiry.fixture";
import { diskStorage } from "../storage";
import { activePdf, asPdf, hostilePdfs, plainPdf } from "./pdfs.fixture";
import { type HostileFile, hostilePictures, pictureWithMetadata, script } from "./pictures.fixture";
import { storeUpload } from "./store-upload";

let folder: string;
let pictures: HostileFile[];
let pdfs: HostileFile[];
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "attachments-"));
  [pictures, pdfs] = [await hostilePictures(), await hostilePdfs()];
}, 120_000);
afterAll(() => rm(folder, { recursive: true }));

const store = (bytes: Uint8Array, name: string, tx: Tx) =>
  storeUpload({ bytes, name, sender: { network: freshAddress() } }, tx, diskStorage(folder));

/** Sends a file; returns its stored files, or the error with which it was refused. */
async function send({ bytes, name }: Omit<HostileFile, "what">, tx: Tx): Promise<Buffer[] | string> {
  const before = new Set(await readdir(folder));
  try {
    await store(bytes, name, tx);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return renderMessage("en", error.code, error.args);
  }
  const stored = (await readdir(folder)).filter((each) => !before.has(each));
  return Promise.all(stored.map((each) => readFile(path.join(folder, each))));
}

async function expectHarmless({ what, ...file }: HostileFile, tx: Tx) {
  const sent = await send(file, tx);
  if (typeof sent === "string") {
    expect(sent, what).toMatch(/\. Please|Please .*\./);
    return sent;
  }
  expect(sent.length, what).toBeGreaterThan(0);
  for (const output of sent) {
    expect(output.equals(file.bytes), what).toBe(false);
    expect(output.includes("<script"), what).toBe(false);
    const isPicture = !output.subarray(0, 5).equals(Buffer.from("%PDF-"));
    await (isPicture ? sharp(output).stats() : PDFDocument.load(output));
  }
  return sent;
}

/** Returns all objects of a PDF as text. */
async function insideOf(pdf: Buffer): Promise<string> {
  const { context } = await PDFDocument.load(pdf, { updateMetadata: false });
  return context
    .enumerateIndirectObjects()
    .map(([, object]) => object.toString())
    .join("\n");
}
const active =
  /JavaScript|\/JS\b|OpenAction|\/AA\b|Launch|\/URI\b|EmbeddedFile|\/EF\b|RichMedia|AcroForm|evil|cmd\.exe/;

describe("hostile files", () => {
  test(
    "are pictures that are rewritten or refused, never stored unchanged",
    rolledBack(async (tx) => {
      const results = [];
      for (const file of pictures) results.push(await expectHarmless(file, tx));
      expect(pictures.length + pdfs.length).toBeGreaterThanOrEqual(200);
      expect(results.filter((result) => typeof result !== "string").length).toBeGreaterThan(20);
      expect(results.filter((result) => typeof result === "string").length).toBeGreaterThan(70);
    }),
    120_000,
  );

  test(
    "are PDFs that are rewritten without active content or refused, never stored unchanged",
    rolledBack(async (tx) => {
      for (const file of pdfs) {
        const sent = await expectHarmless(file, tx);
        for (const output of typeof sent === "string" ? [] : sent) expect(await insideOf(output)).not.toMatch(active);
      }
    }),
    120_000,
  );

  test(
    "are refused with a reason",
    rolledBack(async (tx) => {
      const results = new Map<string, string | Buffer[]>();
      for (const file of [...pictures, ...pdfs])
        if (
          /bomb of 14|nothing|five mega|password|owner|5,000|each other|tail|unpacks|billions|svg called .png/.test(
            file.what,
          )
        )
          results.set(file.what, await send(file, tx));
      const outcomes = Object.fromEntries(
        [...results].map(([what, result]) => [what, typeof result === "string" ? result : "stored"]),
      );
      expect(outcomes).toEqual({
        "svg called .png": expect.stringContaining("cannot be sent"),
        "a bomb of 14,000² pixels": expect.stringContaining("40 megapixels"),
        nothing: expect.stringContaining("is empty"),
        "more than five megabytes": expect.stringContaining("5 MB"),
        "a PDF with a password": expect.stringContaining("password"),
        "a PDF only its owner may print": expect.stringContaining("password"),
        "a PDF of 5,000 pages": expect.stringContaining("100 pages"),
        "a PDF whose objects lie in each other": expect.stringContaining("cannot be read"),
        "a PDF that unpacks to 400 MB": expect.stringContaining("cannot be read"),
        "a PDF that unpacks to 200 times as much": expect.stringContaining("cannot be read"),
        "a PDF that unpacks to 10 MB forty times": expect.stringContaining("cannot be read"),
        "a PDF that unpacks to 400 MB at the second time": expect.stringContaining("cannot be read"),
        "a PDF whose pages are billions": expect.stringContaining("100 pages"),
        "a PDF whose page tree bites its tail": expect.stringContaining("cannot be read"),
      });
    }),
    60_000,
  );
});

describe("a file that is accepted", () => {
  test(
    "contains no place and no author",
    rolledBack(async (tx) => {
      const sent = await pictureWithMetadata();
      expect((await sharp(sent).metadata()).exif?.includes("Lin Mei")).toBe(true);
      const stored = await send({ bytes: sent, name: "here.jpg" }, tx);
      expect(stored).toHaveLength(2);
      for (const output of stored as Buffer[]) {
        const { exif, xmp, iptc, icc, orientation } = await sharp(output).metadata();
        expect({ exif, xmp, iptc, icc, orientation }).toEqual({});
        expect(output.includes("Lin Mei")).toBe(false);
      }
    }),
  );

  test(
    "shows all its pages and the values of its fields, without active content",
    rolledBack(async (tx) => {
      const source = await activePdf();
      expect(await insideOf(source)).toMatch(active);
      const [output] = (await send({ bytes: source, name: "lively.pdf" }, tx)) as [Buffer];
      const inside = await insideOf(output);
      expect(inside).not.toMatch(active);
      expect(inside).not.toMatch(/Lin Mei|MZ a program/);
      const pdf = await PDFDocument.load(output);
      expect(pdf.getPageCount()).toBe(2);
      expect(inside).toMatch(/Subtype \/Stamp[\s\S]*\/AP/);
    }),
  );

  test(
    "may be a PDF of a hundred pages at most",
    rolledBack(async (tx) => {
      expect(await send({ bytes: await asPdf(await plainPdf(100)), name: "a.pdf" }, tx)).toHaveLength(1);
      expect(await send({ bytes: await asPdf(await plainPdf(101)), name: "a.pdf" }, tx)).toContain("100 pages");
    }),
  );

  const names: [given: string, output: string][] = [
    ["plan.pdf", "plan.pdf"],
    ["../../etc/passwd", "passwd.pdf"],
    ["C:\\Users\\Lin\\报价单.docx", "报价单.pdf"],
    ["a\r\nSet-Cookie: x=1.pdf", "a Set-Cookie x=1.pdf"],
    ["invoice\u202Efdp.exe", "invoice fdp.pdf"],
    ["\u200f\u200e.pdf", "file.pdf"],
    ["", "file.pdf"],
    ["...", "file.pdf"],
    [`${script}.pdf`, "script.pdf"],
    ["x".repeat(500), `${"x".repeat(116)}.pdf`],
    ["\ud83c\udf81".repeat(300), `${"\ud83c\udf81".repeat(116)}.pdf`],
    ["half \ud83c.pdf", "half \ufffd.pdf"],
  ];
  test(
    "has a name on one line, without folders, with the ending of its type",
    rolledBack(async (tx) => {
      const pdf = await asPdf(await plainPdf());
      for (const [given, output] of names) expect((await store(pdf, given, tx)).name).toBe(output);
    }),
  );
});
