import sharp from "sharp";
import { describe, expect, it } from "vitest";
import { differingShare, reduceScreenshot } from "./compare";

type Bar = { left: number; top: number; width: number };

/** Draws a page of 375 pixels: paper with bars of ink, as lines of text appear from afar. */
async function page(bars: Bar[], height = 2000): Promise<Buffer> {
  const blank = { create: { width: 375, height, channels: 3 as const, background: "#faf7f2" } };
  const inked = bars.map(({ left, top, width }) => ({
    left,
    top,
    input: { create: { width, height: 12, channels: 3 as const, background: "#222" } },
  }));
  return reduceScreenshot(await sharp(blank).composite(inked).png().toBuffer(), 375);
}

const lines: Bar[] = Array.from({ length: 40 }, (_, row) => ({
  left: 16,
  top: 40 + row * 44,
  width: 120 + (row % 5) * 30,
}));
const shares = async (bars: Bar[], height?: number) => differingShare(await page(bars, height), await page(lines), 375);

describe("the share that differs", () => {
  it("is 0 for identical pages", async () => {
    expect(await shares(lines)).toBe(0);
  });

  it("counts only the new line when a line is inserted and everything below it moves", async () => {
    const moved = lines.map((bar, row) => (row < 8 ? bar : { ...bar, top: bar.top + 20 }));
    const one = { left: 16, top: 40 + 8 * 44, width: 160 };
    expect(await shares([...moved, one], 2020)).toBeLessThan(0.1);
  });

  it("is most of the page for a mirrored one", async () => {
    const mirrored = lines.map((bar) => ({ ...bar, left: 375 - bar.left - bar.width }));
    expect(await shares(mirrored)).toBeGreaterThan(0.5);
  });

  it("counts a column that moved below the rest", async () => {
    const dropped = lines.map((bar, row) => (row % 2 ? { ...bar, top: 2000 + row * 22 } : bar));
    expect(await shares(dropped, 3000)).toBeGreaterThan(0.2);
  });

  it("counts everything missing when a page ends early", async () => {
    expect(await shares(lines.slice(0, 20), 1000)).toBeGreaterThan(0.4);
  });
});
