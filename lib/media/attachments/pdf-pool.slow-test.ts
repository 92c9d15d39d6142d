import { PDFDocument } from "@cantoo/pdf-lib";
import { describe, expect, test } from "vitest";
import { askForPdf } from "./pdf-pool";
import { endlessPlaces, packedPdfs, plainPdf } from "./pdfs.fixture";

const ask = (bytes: Uint8Array) => askForPdf({ bytes, mostPages: 100 });

describe("a PDF whose objects lie packed in streams", () => {
  test("is read, also without the end of its last line", async () => {
    const packed = await (await plainPdf(3)).save({ useObjectStreams: true });
    const made = await ask(packed);
    expect(made).toMatchObject({ pages: 3 });
    expect("bytes" in made && (await PDFDocument.load(made.bytes)).getPageCount()).toBe(3);
    expect(await ask(packed.slice(0, -4))).toMatchObject({ pages: 3 });
  });

  test("is refused before it has unpacked to more than it may, and the child lives on", async () => {
    for (const [what, bytes] of packedPdfs())
      expect(await ask(bytes), what).toEqual({ refused: "broken", detail: "unpacks to too much" });
    expect(await ask(await (await plainPdf()).save({ useObjectStreams: true }))).toMatchObject({ pages: 1 });
  }, 60_000);

  test("may say that it has billions of places: nobody goes there", async () => {
    expect(await ask(Buffer.from(endlessPlaces))).toMatchObject({ pages: 1 });
  });
});
