import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, onTestFinished, test, vi } from "vitest";
import { startBucketServer } from "../core/bucket.fixture";
import { BucketFailed, checkBucket, objectStorage } from "../core/object-storage";
import { copyFilesToBucket } from "./copy-files-to-bucket";
import { testFileStorage } from "./file-storage.fixture";
import { diskStorage } from "./storage";

const folder = mkdtempSync(path.join(tmpdir(), "rattledrum-storage-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("storage on a disk", () => testFileStorage(() => diskStorage(path.join(folder, "media"))));

describe("storage in a bucket", () => {
  let server: Awaited<ReturnType<typeof startBucketServer>>;
  beforeAll(async () => {
    server = await startBucketServer();
  });
  beforeEach(() => {
    server.refusals.length = 0;
  });
  afterAll(() => server.stop());
  const open = () => objectStorage(server.bucket, "media");

  testFileStorage(open);

  test("leaves no unfinished upload behind", () => {
    expect(server.uploads.size).toBe(0);
  });

  test("has its own place in the bucket for each folder", async () => {
    await open().put("horse.webp", Buffer.from("x"));
    expect([...server.objects.keys()]).toContain("/market/files/media/horse.webp");
    expect(await objectStorage(server.bucket, "originals").find("horse.webp")).toBeUndefined();
  });

  test("repeats a request that an overloaded server refused", async () => {
    server.refusals.push(503, 503);
    await open().put("busy.webp", Buffer.from("x"));
    expect((await open().find("busy.webp"))?.size).toBe(1);
  });

  test("reads a file for longer than a server may take to respond", async () => {
    await open().put("clip.mp4", Buffer.from("0123456789"));
    const file = await open().find("clip.mp4");
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
    onTestFinished(() => void vi.useRealTimers());
    let send = () => {};
    server.pauses.push(
      new Promise((resolve) => {
        send = resolve;
      }),
    );
    const parts = (file?.read() ?? expect.fail())[Symbol.asyncIterator]();
    expect(Buffer.from((await parts.next()).value).toString()).toBe("01234");
    await vi.advanceTimersByTimeAsync(60_000);
    send();
    expect(Buffer.from((await parts.next()).value).toString()).toBe("56789");
  });

  test("reports what the server refuses, and never says that a file is missing then", async () => {
    const stranger = { ...server.bucket, accessKeyId: "AKIA2" };
    await expect(objectStorage(stranger, "media").find("horse.webp")).rejects.toThrow(new BucketFailed(403, "HEAD"));
    await expect(checkBucket(stranger)).rejects.toMatchObject({ status: 403 });
    await expect(checkBucket({ ...server.bucket, name: "other" })).rejects.toMatchObject({ status: 404 });
    await expect(checkBucket(server.bucket)).resolves.toBeUndefined();
  });

  test("copies nothing from a folder that cannot be listed", async () => {
    const data = path.join(folder, "unreadable");
    mkdirSync(data);
    writeFileSync(path.join(data, "originals"), "a file where a folder should be");
    const target = (name: string) => objectStorage(server.bucket, name);
    await expect(copyFilesToBucket(data, target)).rejects.toThrow("ENOTDIR");
  });

  test("receives every file of a folder of data once, and continues a copy that was interrupted", async () => {
    const data = path.join(folder, "data");
    for (const name of ["media", "attachments"]) {
      const storage = diskStorage(path.join(data, name));
      for (const file of ["a", "b", "c"]) await storage.put(file, Buffer.from(`${name} ${file}`));
    }
    const target = (name: string) => objectStorage({ ...server.bucket, prefix: "copy/" }, name);
    await target("media").put("b", Buffer.from("media b"));
    await target("media").put("c", Buffer.from("half"));
    expect(await copyFilesToBucket(data, target)).toMatchObject({ files: 6, copied: 5 });
    expect(await copyFilesToBucket(data, target)).toMatchObject({ files: 6, copied: 0 });
    expect(server.objects.get("/market/copy/media/c")?.toString()).toBe("media c");
    expect(readdirSync(path.join(data, "media"))).toEqual(["a", "b", "c"]);
  });
});
