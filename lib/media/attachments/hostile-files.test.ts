import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { PDFDocument } from "@cantoo/pdf-lib";
import sharp from "sharp";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Tx } from "@/db/client";
import { rolledBack } from "@/db/testing";
import { Refusal } from "@/lib/core/errors";
import { say } from "@/lib/i18n/messages";
import { freshAddress } from "@/lib/inquiries/inquiry.fixture";
import { diskStorage } from "../storage";
import { asPdf, hostilePdfs, livelyPdf, plainPdf } from "./pdfs.fixture";
import { type Hostile, hostilePictures, photograph, script } from "./pictures.fixture";
import { keepUpload } from "./store-upload";

let folder: string;
let pictures: Hostile[];
let pdfs: Hostile[];
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "attachments-"));
  [pictures, pdfs] = [await hostilePictures(), await hostilePdfs()];
}, 120_000);
afterAll(() => rm(folder, { recursive: true }));

const keep = (bytes: Uint8Array, name: string, tx: Tx) =>
  keepUpload({ bytes, name, sender: { network: freshAddress() } }, tx, diskStorage(folder));

/** Sends a file; gives what was stored for it, or the sentence it was refused with. */
async function send({ bytes, name }: Omit<Hostile, "what">, tx: Tx): Promise<Buffer[] | string> {
  const before = new Set(await readdir(folder));
  try {
    await keep(bytes, name, tx);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return say("en", error.code, error.args);
  }
  const stored = (await readdir(folder)).filter((each) => !before.has(each));
  return Promise.all(stored.map((each) => readFile(path.join(folder, each))));
}

async function expectHarmless({ what, ...file }: Hostile, tx: Tx) {
  const sent = await send(file, tx);
  if (typeof sent === "string") {
    expect(sent, what).toMatch(/\. Please|Please .*\./);
    return sent;
  }
  expect(sent.length, what).toBeGreaterThan(0);
  for (const kept of sent) {
    expect(kept.equals(file.bytes), what).toBe(false);
    expect(kept.includes("<script"), what).toBe(false);
    const isPicture = !kept.subarray(0, 5).equals(Buffer.from("%PDF-"));
    await (isPicture ? sharp(kept).stats() : PDFDocument.load(kept));
  }
  return sent;
}

/** Every object of a PDF as text. */
async function insideOf(pdf: Buffer): Promise<string> {
  const { context } = await PDFDocument.load(pdf, { updateMetadata: false });
  return context
    .enumerateIndirectObjects()
    .map(([, object]) => object.toString())
    .join("\n");
}
const active =
  /JavaScript|\/JS\b|OpenAction|\/AA\b|Launch|\/URI\b|EmbeddedFile|\/EF\b|RichMedia|AcroForm|evil|cmd\.exe/;

describe("files that mean harm", () => {
  test(
    "are pictures made anew or refused in a sentence, none kept as it came",
    rolledBack(async (tx) => {
      const fates = [];
      for (const file of pictures) fates.push(await expectHarmless(file, tx));
      expect(pictures.length + pdfs.length).toBeGreaterThanOrEqual(200);
      expect(fates.filter((fate) => typeof fate !== "string").length).toBeGreaterThan(20);
      expect(fates.filter((fate) => typeof fate === "string").length).toBeGreaterThan(70);
    }),
    120_000,
  );

  test(
    "are PDFs made anew or refused in a sentence, none kept as it came and none that acts",
    rolledBack(async (tx) => {
      for (const file of pdfs) {
        const sent = await expectHarmless(file, tx);
        for (const kept of typeof sent === "string" ? [] : sent) expect(await insideOf(kept)).not.toMatch(active);
      }
    }),
    120_000,
  );

  test(
    "say in words what is wrong with them",
    rolledBack(async (tx) => {
      const fates = new Map<string, string | Buffer[]>();
      for (const file of [...pictures, ...pdfs])
        if (
          /bomb of 14|nothing|five mega|password|owner|5,000|each other|tail|unpacks|billions|svg called .png/.test(
            file.what,
          )
        )
          fates.set(file.what, await send(file, tx));
      const told = Object.fromEntries(
        [...fates].map(([what, fate]) => [what, typeof fate === "string" ? fate : "kept"]),
      );
      expect(told).toEqual({
        "svg called .png": expect.stringContaining("cannot be sent"),
        "a bomb of 14,000² pixels": expect.stringContaining("40 megapixels"),
        nothing: expect.stringContaining("is empty"),
        "more than five megabytes": expect.stringContaining("5 MB"),
        "a PDF with a password": expect.stringContaining("locked"),
        "a PDF only its owner may print": expect.stringContaining("locked"),
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

describe("a file that is taken", () => {
  test(
    "says no more where and by whom it was taken",
    rolledBack(async (tx) => {
      const sent = await photograph();
      expect((await sharp(sent).metadata()).exif?.includes("Lin Mei")).toBe(true);
      const stored = await send({ bytes: sent, name: "here.jpg" }, tx);
      expect(stored).toHaveLength(2);
      for (const kept of stored as Buffer[]) {
        const { exif, xmp, iptc, icc, orientation } = await sharp(kept).metadata();
        expect({ exif, xmp, iptc, icc, orientation }).toEqual({});
        expect(kept.includes("Lin Mei")).toBe(false);
      }
    }),
  );

  test(
    "shows all its pages and what was filled in, and does nothing any more",
    rolledBack(async (tx) => {
      const lively = await livelyPdf();
      expect(await insideOf(lively)).toMatch(active);
      const [kept] = (await send({ bytes: lively, name: "lively.pdf" }, tx)) as [Buffer];
      const inside = await insideOf(kept);
      expect(inside).not.toMatch(active);
      expect(inside).not.toMatch(/Lin Mei|MZ a program/);
      const pdf = await PDFDocument.load(kept);
      expect(pdf.getPageCount()).toBe(2);
      expect(inside).toMatch(/Subtype \/Stamp[\s\S]*\/AP/);
    }),
  );

  test(
    "may be a PDF of a hundred pages, and no more",
    rolledBack(async (tx) => {
      expect(await send({ bytes: await asPdf(await plainPdf(100)), name: "a.pdf" }, tx)).toHaveLength(1);
      expect(await send({ bytes: await asPdf(await plainPdf(101)), name: "a.pdf" }, tx)).toContain("100 pages");
    }),
  );

  const names: [given: string, kept: string][] = [
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
    "has a name on one line, without folders, ending in what it is",
    rolledBack(async (tx) => {
      const pdf = await asPdf(await plainPdf());
      for (const [given, kept] of names) expect((await keep(pdf, given, tx)).name).toBe(kept);
    }),
  );
});
