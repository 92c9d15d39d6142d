import { PDFDocument } from "@cantoo/pdf-lib";
import { describe, expect, test } from "vitest";
import { requestPdf } from "./pdf-pool";
import { endlessReferences, packedPdfs, plainPdf } from "./pdfs.fixture";

const rewrite = (bytes: Uint8Array) => requestPdf({ bytes, mostPages: 100 });

describe("a PDF with compressed object streams", () => {
  test("is read, also without the end of its last line", async () => {
    const packed = await (await plainPdf(3)).save({ useObjectStreams: true });
    const result = await rewrite(packed);
    expect(result).toMatchObject({ pages: 3 });
    expect("bytes" in result && (await PDFDocument.load(result.bytes)).getPageCount()).toBe(3);
    expect(await rewrite(packed.slice(0, -4))).toMatchObject({ pages: 3 });
  });

  test("is refused before it exceeds the limit of unpacked bytes, and the child goes on", async () => {
    for (const [what, bytes] of packedPdfs())
      expect(await rewrite(bytes), what).toEqual({ refused: "broken", detail: "unpacks to too much" });
    expect(await rewrite(await (await plainPdf()).save({ useObjectStreams: true }))).toMatchObject({ pages: 1 });
  }, 60_000);

  test("may declare billions of cross-references, which are not read", async () => {
    expect(await rewrite(Buffer.from(endlessReferences))).toMatchObject({ pages: 1 });
  });
});
