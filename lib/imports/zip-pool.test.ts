import { writeFile } from "node:fs/promises";
import path from "node:path";
import { expect, test } from "vitest";
import { folderOf } from "../videos/videos.fixture";
import { asLink, photo, renamed, withPassword, withSize, zipOf } from "./photos.fixture";
import { askForEntries, askForEntry } from "./zip-pool";

async function keep(bytes: Uint8Array): Promise<string> {
  const file = path.join(await folderOf(), "photos.zip");
  await writeFile(file, bytes);
  return file;
}
const problemsOf = async (bytes: Uint8Array) => {
  const answer = await askForEntries(await keep(bytes));
  return "refused" in answer ? answer.refused : answer.entries.map(({ name, problem }) => `${name} ${problem ?? "ok"}`);
};
const tiny = new Uint8Array(40);

test("a zip is listed, file by file, without what systems leave in it", async () => {
  const files = {
    "A-1/1.jpg": tiny,
    "A-1/": new Uint8Array(),
    "__MACOSX/._1.jpg": tiny,
    ".DS_Store": tiny,
    "A/Thumbs.db": tiny,
  };
  expect(await problemsOf(zipOf(files))).toEqual(["A-1/1.jpg ok"]);
});

test("names of old Windows in China are read", async () => {
  const gbk = Buffer.from([0xc2, 0xed]); // 马
  expect(
    await problemsOf(renamed(zipOf({ "AA.jpg": tiny }), "AA.jpg", Buffer.concat([gbk, Buffer.from(".jpg")]))),
  ).toEqual(["马.jpg ok"]);
});

test.each<[string, Buffer, string]>([
  ["leads upwards", zipOf({ "../../etc/1.jpg": tiny }), "path"],
  ["begins at the root", zipOf({ "/etc/1.jpg": tiny }), "path"],
  ["names a drive", zipOf({ "C:/1.jpg": tiny }), "path"],
  ["leads upwards the other way", zipOf({ "a\\..\\..\\1.jpg": tiny }), "path"],
  ["has a line in its name", zipOf({ "a\n1.jpg": tiny }), "path"],
  ["is a link", asLink(zipOf({ "A-1.jpg": tiny }), "A-1.jpg"), "path"],
  ["has a password", withPassword(zipOf({ "A-1.jpg": tiny }, 6), "A-1.jpg"), "encrypted"],
  ["is a zip", zipOf({ "A-1.zip": zipOf({ "A-1.jpg": tiny }) }), "nested"],
  ["is a program", zipOf({ "A-1.exe": tiny }), "notPicture"],
  ["is a drawing with scripts", zipOf({ "A-1.svg": tiny }), "notPicture"],
  ["is far larger unpacked", zipOf({ "A-1.jpg": new Uint8Array(16 * 1024 ** 2) }, 6), "tooLarge"],
])("a file that %s is told", async (_, zip, problem) => {
  expect(await problemsOf(zip)).toEqual([expect.stringMatching(new RegExp(` ${problem}$`, "s"))]);
});

test("a zip of too many files, and one that would fill the disk, is refused before it is read", async () => {
  const many = Object.fromEntries(Array.from({ length: 10_001 }, (_, index) => [`${index}.jpg`, new Uint8Array()]));
  expect(await problemsOf(zipOf(many))).toBe("tooManyEntries");
  const large = withSize(
    withSize(zipOf({ "A.jpg": tiny, "B.jpg": tiny }, 6), "A.jpg", 0xf0_00_00_00),
    "B.jpg",
    0xf0_00_00_00,
  );
  expect(await problemsOf(large)).toBe("bomb");
});

test("what is no zip, or half of one, is broken", async () => {
  const zip = zipOf({ "A-1.jpg": tiny });
  for (const bytes of [Buffer.from("PK\x03\x04 no zip"), zip.subarray(0, zip.length - 20), zip.subarray(10)])
    expect(await problemsOf(bytes)).toBe("broken");
});

test("a photo is unpacked alone, and not past what it says", async () => {
  const bytes = await photo("#cc2222");
  const file = await keep(zipOf({ "A-1.jpg": bytes, "B.jpg": tiny }, 6));
  expect(await askForEntry(file, 0)).toMatchObject({ bytes: Buffer.from(bytes) });
  expect(await askForEntry(file, 9)).toEqual({ refused: "broken" });
  const liar = await keep(withSize(zipOf({ "A-1.jpg": new Uint8Array(40 * 1024 ** 2) }, 6), "A-1.jpg", 90));
  expect(await askForEntry(liar, 0)).toEqual({ refused: "broken" });
  const locked = await keep(withPassword(zipOf({ "A-1.jpg": bytes }, 6), "A-1.jpg"));
  expect(await askForEntry(locked, 0)).toEqual({ refused: "encrypted" });
});
