import { describe, expect, test } from "vitest";
import { storedNames } from "./attachment";
import { dispositionOf } from "./disposition";
import { uploadsInput } from "./input";
import { formatStoredUpload, parseStoredUpload } from "./stored-upload";

describe("the name in the download header", () => {
  test("is in any script, with an ASCII fallback for old browsers", () => {
    expect(dispositionOf("pdf", "报价单 (2).pdf")).toBe(
      "attachment; filename=\"___ _2_.pdf\"; filename*=UTF-8''%E6%8A%A5%E4%BB%B7%E5%8D%95%20%282%29.pdf",
    );
    expect(dispositionOf("picture", "horse.jpg")).toBe("inline; filename=\"horse.jpg\"; filename*=UTF-8''horse.jpg");
  });

  test("never contains quotes or line ends that would end the header", () => {
    for (const name of ['a".pdf', "a\r\nset-cookie: x=1.pdf", "a;b\\c.pdf", "\ud800.pdf"])
      expect(dispositionOf("pdf", name)).toMatch(/^attachment; filename="[\w.\- ]*"; filename\*=UTF-8''[\w.\-%~!]*$/);
  });
});

describe("a stored file in a form", () => {
  const upload = { id: "6599c81f-7b91-43d0-99c8-860cc8b3533d", bytes: 1200, name: "报价 单.pdf" };

  test("is parsed back unchanged", () => {
    expect(parseStoredUpload(formatStoredUpload(upload))).toEqual(upload);
    expect(uploadsInput.parse([formatStoredUpload(upload)])).toEqual([upload.id]);
    expect(uploadsInput.parse(undefined)).toEqual([]);
  });

  test("is refused if the market's form did not write it", () => {
    for (const text of ["", upload.id, `${upload.id} x name`, `../../etc 1 a`, `${upload.id.toUpperCase()} 1 a`])
      expect(uploadsInput.safeParse([text]).success, text).toBe(false);
  });
});

test("a picture is two files, a PDF one", () => {
  expect(storedNames({ kind: "picture", key: "k" })).toEqual(["k.jpg", "k-small.webp"]);
  expect(storedNames({ kind: "pdf", key: "k" })).toEqual(["k.pdf"]);
});
