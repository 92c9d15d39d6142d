import { randomBytes } from "node:crypto";
import { buffer } from "node:stream/consumers";
import { expect, test } from "vitest";
import type { FileStorage } from "../core/file-storage";

/** Tests what every storage of files promises. */
export function testFileStorage(open: () => FileStorage): void {
  const name = () => `${randomBytes(6).toString("hex")}.webp`;
  const read = async (storage: FileStorage, file: string) => {
    const found = await storage.find(file);
    return found && buffer(found.read());
  };

  test("stores a file, finds it with its size, and reads all of it or a part", async () => {
    const [storage, file] = [open(), name()];
    await storage.put(file, Buffer.from("0123456789"));
    const found = await storage.find(file);
    expect(found?.size).toBe(10);
    expect((await read(storage, file))?.toString()).toBe("0123456789");
    expect((await buffer(found?.read({ from: 2, to: 4 }) ?? expect.fail())).toString()).toBe("234");
  });

  test("finds no file that was never stored, or that is removed, and removes it twice", async () => {
    const [storage, file] = [open(), name()];
    expect(await storage.find(file)).toBeUndefined();
    await storage.put(file, Buffer.from("x"));
    await storage.remove(file);
    await storage.remove(file);
    expect(await storage.find(file)).toBeUndefined();
  });

  test("stores an empty file, and one of many parts in their order", async () => {
    const [storage, empty, large] = [open(), name(), name()];
    await storage.put(empty, new Uint8Array());
    expect((await storage.find(empty))?.size).toBe(0);
    const parts = [randomBytes(3_000_000), randomBytes(6_000_000), randomBytes(9_000_000)];
    expect(await storage.putParts(large, parts)).toBe(18_000_000);
    expect((await read(storage, large))?.equals(Buffer.concat(parts))).toBe(true);
  });

  test("shows no file whose parts ended with an error", async () => {
    const [storage, file] = [open(), name()];
    const broken = async function* () {
      yield randomBytes(9_000_000);
      throw new Error("the source ended");
    };
    await expect(storage.putParts(file, broken())).rejects.toThrow("the source ended");
    expect(await storage.find(file)).toBeUndefined();
  });

  test("lists its files with their sizes", async () => {
    const storage = open();
    const files = [name(), name(), name()];
    for (const [length, file] of files.entries()) await storage.put(file, new Uint8Array(length));
    const listed = new Map<string, number>();
    for await (const { name, size, storedAt } of storage.list()) {
      listed.set(name, size);
      expect(storedAt.getTime()).toBeLessThan(Date.now() + 86_400_000);
    }
    expect(files.map((file) => listed.get(file))).toEqual([0, 1, 2]);
  });

  test("keeps a name in its folder", async () => {
    const [storage, file] = [open(), name()];
    await storage.put(`../${file}`, Buffer.from("x"));
    expect((await storage.find(file))?.size).toBe(1);
  });
}
