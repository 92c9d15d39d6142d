import { describe, expect, test } from "vitest";
import { pictureLimits } from "./limits";
import { readUpload } from "./read-upload";

describe("reading an upload", () => {
  test("returns its bytes, for any size of chunks", async () => {
    expect(await readUpload(new Blob(["ab", "c"]).stream())).toEqual(Buffer.from("abc"));
    expect(await readUpload(null)).toHaveLength(0);
  });

  test("stops at the limit", async () => {
    let sent = 0;
    const megabyte = new Uint8Array(1024 ** 2);
    const endless = new ReadableStream<Uint8Array>({
      pull(controller) {
        sent++;
        controller.enqueue(megabyte);
      },
    });
    await expect(readUpload(endless)).rejects.toMatchObject({ code: "catalogue.pictures.tooLarge" });
    expect(sent).toBeLessThan(pictureLimits.bytes / 1024 ** 2 + 4);
  });
});
