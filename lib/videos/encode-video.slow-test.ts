import { readFile } from "node:fs/promises";
import { describe, expect, test } from "vitest";
import { encodeVideo } from "./encode-video";
import { runTool } from "./run-tool";
import { encodeTestVideo, fakeTools, fileOf, folderOf, realTools, sampleVideoFile } from "./videos.fixture";

const encode = async (file: string, tools = realTools) => {
  if (!tools) throw new Error("no tools");
  return encodeVideo(file, await folderOf(), tools);
};
/** Truncates a file, or overwrites a part of it. */
const corrupted = async (file: string, corrupt: (bytes: Buffer) => Uint8Array) => fileOf(corrupt(await readFile(file)));

describe.skipIf(!realTools)("an uploaded video, with the real programs,", { timeout: 60_000 }, () => {
  test("is encoded small, without sound, places and names, and with its index first", async () => {
    const shares: number[] = [];
    const marked = [
      "-metadata",
      "title=secret name",
      "-metadata",
      "location=+29.3+120.1/",
      "-metadata",
      "comment=secret",
    ];
    const file = await encodeTestVideo("1280x720", 5, marked, true);
    if (!realTools) throw new Error("no tools");
    const result = await encodeVideo(file, await folderOf(), realTools, (share) => shares.push(share));
    if ("refused" in result) throw new Error(result.refused);
    const { bytes, width, height, milliseconds } = result;
    expect([width, height]).toEqual([720, 406]);
    expect(Math.abs(milliseconds - 5_000)).toBeLessThan(100);
    expect(bytes.byteLength).toBeLessThan(500_000);
    const text = Buffer.from(bytes).toString("latin1");
    expect(text).not.toMatch(/secret|\+29\.3|mp4a|Lavf/);
    expect(text.indexOf("moov")).toBeLessThan(text.indexOf("mdat"));
    expect(shares.every((share) => share > 0 && share <= 1)).toBe(true);
  });

  test("stays below a megabyte for ten seconds, for the most detailed picture", async () => {
    const file = await encodeTestVideo("720x1280", 10, ["-vf", "noise=alls=60:allf=t", "-crf", "30"]);
    const result = await encode(file);
    if ("refused" in result) throw new Error(result.refused);
    expect([result.width, result.height]).toEqual([720, 1280]);
    expect(result.bytes.byteLength).toBeLessThan(1_050_000);
  });

  test.each<[string, () => Promise<string>, string]>([
    ["of 62 seconds", () => encodeTestVideo("320x320", 62, ["-r", "2"]), "tooLong"],
    ["of half a second", () => encodeTestVideo("320x320", 0.5), "tooShort"],
    ["that is a strip", () => encodeTestVideo("1280x320", 2), "tooNarrow"],
    ["that is tiny", () => encodeTestVideo("160x160", 2), "tooSmall"],
    ["of more pixels than 4K", () => encodeTestVideo("5120x2880", 1), "tooManyPixels"],
    ["that is only sound", () => encodeTestVideo("320x320", 2, ["-vn"], true), "notVideo"],
    ["that is words", () => fileOf("not a film at all"), "broken"],
    ["that is a list of films", () => fileOf(`ffconcat version 1.0\nfile ${sampleVideoFile}\n`), "broken"],
    [
      "that is a list of addresses",
      () => fileOf(`#EXTM3U\n#EXTINF:1,\nfile://${sampleVideoFile}\n#EXT-X-ENDLIST\n`),
      "broken",
    ],
    ["that says where a film is", () => fileOf("<smil><video src='http://127.0.0.1:1/'/></smil>"), "broken"],
    ["that is cut in its middle", () => corrupted(sampleVideoFile, (bytes) => bytes.subarray(0, 600)), "broken"],
    [
      "that only begins like one",
      () => fileOf(Buffer.concat([Buffer.from("\0\0\0\x18ftypisom"), Buffer.alloc(60_000, 7)])),
      "broken",
    ],
    [
      "whose boxes say they are endless",
      () => corrupted(sampleVideoFile, (bytes) => bytes.fill(0xff, 24, 900)),
      "broken",
    ],
  ])("%s is refused", async (_, make, refused) => expect(await encode(await make())).toEqual({ refused }));

  test("that declares a huge size is refused before it is decoded", async () => {
    const file = await corrupted(await encodeTestVideo("640x640", 2), (bytes) => {
      const at = bytes.indexOf("avc1") + 4 + 24;
      bytes.writeUInt16BE(65_000, at);
      bytes.writeUInt16BE(65_000, at + 2);
      return bytes;
    });
    const result = await encode(file);
    // The stream's own size counts, which is small; the declared one has no effect.
    if ("refused" in result) expect(result.refused).toMatch(/broken|tooManyPixels/);
    else expect(result.width).toBeLessThanOrEqual(720);
  });
});

describe("an external program", () => {
  const run = async (script: string, timeLimit = 5_000) => {
    const { ffmpeg, folder } = await fakeTools({ ffmpeg: script });
    return runTool({ program: ffmpeg, args: [], folder, timeLimit });
  };

  test("that takes too long is killed, with its child processes", async () => {
    const { isDone, isLate, output } = await run("sleep 60 & echo $!; wait", 300);
    expect([isDone, isLate]).toEqual([false, true]);
    // It may be a zombie, until its parent reads its exit status.
    expect(await readFile(`/proc/${output.trim()}/stat`, "utf8").catch(() => "gone")).toMatch(/gone|\) Z /);
  });

  test("that writes too much output is killed", async () => expect((await run("yes")).isDone).toBe(false));

  test("that fails is not done", async () => expect((await run("exit 3")).isDone).toBe(false));

  test("gets no settings of the market", async () => {
    process.env.SECRET_OF_OURS = "yes";
    const { output } = await run("env");
    expect(output).toContain("PATH=");
    expect(output).not.toMatch(/SECRET_OF_OURS|DATABASE_URL|AUTH_SECRET/);
  });

  test("may not write files above the limit", async () =>
    expect((await run("head -c 99000000 /dev/zero > much")).isDone).toBe(false));
});

test("the output of the programs is checked", async () => {
  expect(await encode(sampleVideoFile, await fakeTools({ ffprobe: "echo nonsense" }))).toEqual({ refused: "broken" });
  expect(await encode(sampleVideoFile, await fakeTools({ ffprobe: "exit 1" }))).toEqual({ refused: "broken" });
  expect(await encode(sampleVideoFile, await fakeTools({ ffmpeg: "exit 1" }))).toEqual({ refused: "broken" });
  const result = await encode(sampleVideoFile, await fakeTools());
  expect(result).toMatchObject({ width: 640, height: 640, milliseconds: 6_000 });
});
