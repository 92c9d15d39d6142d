import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Bucket } from "@/lib/core/bucket-settings";
import { checkBucket, objectStorage } from "@/lib/core/object-storage";
import { testFileStorage } from "@/lib/media/file-storage.fixture";
import { hasCeph, startCeph } from "@/tests/support/start-ceph";

const isInstalled = hasCeph();
if (!isInstalled) console.log("Ceph is not installed, so files are not stored in it.");

const folder = mkdtempSync(path.join(tmpdir(), "rattledrum-bucket-"));

describe.skipIf(!isInstalled)("files in Ceph's object storage", () => {
  let server: Awaited<ReturnType<typeof startCeph>>;
  let bucket: Bucket;

  beforeAll(async () => {
    server = await startCeph(path.join(folder, "ceph"));
    bucket = server.bucket;
  });
  afterAll(async () => {
    await server?.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  testFileStorage(() => objectStorage(bucket, "media"));

  test("are refused to a wrong key, and a missing bucket differs from a missing file", async () => {
    await expect(checkBucket(bucket)).resolves.toBeUndefined();
    await expect(checkBucket({ ...bucket, secretAccessKey: "wrong" })).rejects.toMatchObject({ status: 403 });
    await expect(checkBucket({ ...bucket, name: "nothing" })).rejects.toMatchObject({ status: 404 });
    await expect(objectStorage({ ...bucket, secretAccessKey: "wrong" }, "media").find("a.webp")).rejects.toMatchObject({
      status: 403,
    });
  });
});
