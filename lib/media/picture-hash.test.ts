import sharp from "sharp";
import { describe, expect, test } from "vitest";
import { hashOf } from "./picture-hash.mjs";

/** Draws dots whose places depend on the seed. */
function draw(seed: number, size = 400) {
  let state = seed;
  const next = () => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return state / 2147483648;
  };
  const dots = Array.from(
    { length: 14 },
    () =>
      `<circle cx="${next() * size}" cy="${next() * size}" r="${30 + next() * 60}" fill="hsl(${next() * 360} 60% ${20 + next() * 60}%)"/>`,
  );
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}"><rect width="100%" height="100%" fill="#fff"/>${dots.join("")}</svg>`;
  return sharp(Buffer.from(svg)).png().toBuffer();
}

const bitsOf = (hash: string) => BigInt(`0x${hash}`).toString(2).padStart(64, "0");
const distance = (one: string, other: string) =>
  [...bitsOf(one)].filter((bit, index) => bit !== bitsOf(other)[index]).length;

describe("the hash of a picture", () => {
  test("differs by at most 6 bits once it is scaled, compressed or lightened", async () => {
    const picture = await draw(7);
    const hash = await hashOf(sharp(picture));
    const changed = [
      sharp(await sharp(picture).resize(160).webp({ quality: 60 }).toBuffer()),
      sharp(await sharp(picture).jpeg({ quality: 35 }).toBuffer()),
      sharp(await sharp(picture).modulate({ brightness: 1.1 }).png().toBuffer()),
    ];
    for (const each of changed) expect(distance(hash, await hashOf(each))).toBeLessThanOrEqual(6);
  });

  test("differs by more for other pictures", async () => {
    const hash = await hashOf(sharp(await draw(7)));
    for (const seed of [8, 99, 12345])
      expect(distance(hash, await hashOf(sharp(await draw(seed))))).toBeGreaterThan(10);
  });

  test("is empty for a plain surface", async () => {
    const plain = { create: { width: 200, height: 200, channels: 3, background: "#ddd" } } as const;
    expect(await hashOf(sharp(plain))).toBe("");
  });
});
