import { writeFile } from "node:fs/promises";
import path from "node:path";
import { expect, test } from "vitest";
import { folderOf } from "../videos/videos.fixture";
import { asLink, makePictureFile, renamed, withPassword, withSize, zipOf } from "./pictures.fixture";
import { listZipEntries, readZipEntry } from "./zip-pool";

async function writeZip(bytes: Uint8Array): Promise<string> {
  const file = path.join(await folderOf(), "photos.zip");
  await writeFile(file, bytes);
  return file;
}
const problemsOf = async (bytes: Uint8Array) => {
  const answer = await listZipEntries(await writeZip(bytes));
  return "refused" in answer ? answer.refused : answer.entries.map(({ name, problem }) => `${name} ${problem ?? "ok"}`);
};
const tiny = new Uint8Array(40);

test("the entries of a zip are listed without system files", async () => {
  const files = {
    "A-1/1.jpg": tiny,
    "A-1/": new Uint8Array(),
    "__MACOSX/._1.jpg": tiny,
    ".DS_Store": tiny,
    "A/Thumbs.db": tiny,
  };
  expect(await problemsOf(zipOf(files))).toEqual(["A-1/1.jpg ok"]);
});

test("file names in GBK are decoded", async () => {
  const gbk = Buffer.from([0xc2, 0xed]); // 马
  expect(
    await problemsOf(renamed(zipOf({ "AA.jpg": tiny }), "AA.jpg", Buffer.concat([gbk, Buffer.from(".jpg")]))),
  ).toEqual(["马.jpg ok"]);
});

test.each<[string, Buffer, string]>([
  ["has a parent path", zipOf({ "../../etc/1.jpg": tiny }), "path"],
  ["has an absolute path", zipOf({ "/etc/1.jpg": tiny }), "path"],
  ["names a drive", zipOf({ "C:/1.jpg": tiny }), "path"],
  ["has a parent path with backslashes", zipOf({ "a\\..\\..\\1.jpg": tiny }), "path"],
  ["has a line break in its name", zipOf({ "a\n1.jpg": tiny }), "path"],
  ["is a link", asLink(zipOf({ "A-1.jpg": tiny }), "A-1.jpg"), "path"],
  ["has a password", withPassword(zipOf({ "A-1.jpg": tiny }, 6), "A-1.jpg"), "encrypted"],
  ["is a zip", zipOf({ "A-1.zip": zipOf({ "A-1.jpg": tiny }) }), "nested"],
  ["is a program", zipOf({ "A-1.exe": tiny }), "notPicture"],
  ["is an SVG", zipOf({ "A-1.svg": tiny }), "notPicture"],
  ["is too large unpacked", zipOf({ "A-1.jpg": new Uint8Array(16 * 1024 ** 2) }, 6), "tooLarge"],
])("an entry that %s is listed with its problem", async (_, zip, problem) => {
  expect(await problemsOf(zip)).toEqual([expect.stringMatching(new RegExp(` ${problem}$`, "s"))]);
});

test("a zip with too many files and a zip bomb are refused before they are unpacked", async () => {
  const many = Object.fromEntries(Array.from({ length: 10_001 }, (_, index) => [`${index}.jpg`, new Uint8Array()]));
  expect(await problemsOf(zipOf(many))).toBe("tooManyEntries");
  const large = withSize(
    withSize(zipOf({ "A.jpg": tiny, "B.jpg": tiny }, 6), "A.jpg", 0xf0_00_00_00),
    "B.jpg",
    0xf0_00_00_00,
  );
  expect(await problemsOf(large)).toBe("bomb");
});

test("an invalid or incomplete zip is broken", async () => {
  const zip = zipOf({ "A-1.jpg": tiny });
  for (const bytes of [Buffer.from("PK\x03\x04 no zip"), zip.subarray(0, zip.length - 20), zip.subarray(10)])
    expect(await problemsOf(bytes)).toBe("broken");
});

test("a picture is unpacked alone, and not beyond its declared size", async () => {
  const bytes = await makePictureFile("#cc2222");
  const file = await writeZip(zipOf({ "A-1.jpg": bytes, "B.jpg": tiny }, 6));
  expect(await readZipEntry(file, 0)).toMatchObject({ bytes: Buffer.from(bytes) });
  expect(await readZipEntry(file, 9)).toEqual({ refused: "broken" });
  const falseSize = await writeZip(withSize(zipOf({ "A-1.jpg": new Uint8Array(40 * 1024 ** 2) }, 6), "A-1.jpg", 90));
  expect(await readZipEntry(falseSize, 0)).toEqual({ refused: "broken" });
  const locked = await writeZip(withPassword(zipOf({ "A-1.jpg": bytes }, 6), "A-1.jpg"));
  expect(await readZipEntry(locked, 0)).toEqual({ refused: "encrypted" });
});
