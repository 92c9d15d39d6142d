import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { uuidv7 } from "@/db/base/uuid";
import { idOfHandle, toBase36 } from "../core/id";
import { slugify } from "../core/slug";

describe("a handle", () => {
  test("is parsed to its id, for any slug before it", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: Number.MAX_SAFE_INTEGER }), fc.string(), (id, words) => {
        const slug = slugify(words);
        expect(idOfHandle(slug ? `${slug}-${toBase36(id)}` : toBase36(id))).toBe(id);
      }),
    );
  });

  test.each(["", "crying-horse-", "crying-horse-0", "crying-horse-01", "Crying-HORSE-2K", "x-zzzzzzzzzzzzz"])(
    "that is malformed has no id: “%s”",
    (handle) => {
      expect(idOfHandle(handle)).toBeUndefined();
    },
  );
});

describe("a slug", () => {
  test("is Latin, lower case and at most 60 characters, and is its own slug", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 200 }), (text) => {
        const slug = slugify(text);
        expect(slug).toMatch(/^([a-z0-9]+(-[a-z0-9]+)*)?$/);
        expect(slug.length).toBeLessThanOrEqual(60);
        expect(slugify(slug)).toBe(slug);
      }),
    );
  });

  test("transliterates accents and Russian letters, ends with a whole word, and is empty for Chinese", () => {
    expect(slugify("Peluche caballo llorón, 25 cm")).toBe("peluche-caballo-lloron-25-cm");
    expect(slugify("Плюшевая плачущая лошадка")).toBe("plyushevaya-plachushchaya-loshadka");
    expect(slugify(`${"crying horse ".repeat(4)}keychains`)).toBe(
      "crying-horse-crying-horse-crying-horse-crying-horse",
    );
    expect(slugify("哭哭马毛绒玩具")).toBe("");
  });
});

test("private ids are of version 7 and rise with time", () => {
  const early = uuidv7(Date.UTC(2026, 0, 1));
  const late = uuidv7(Date.UTC(2026, 0, 1, 0, 0, 1));
  expect(early).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  expect(late > early).toBe(true);
});
