import { describe, expect, test } from "vitest";
import { chanceOf } from "./random";
import { tiersOf } from "./terms";
import { trades } from "./words";

const usual = { scale: 1, materialId: undefined };
const firstPrice = (goods: Parameters<typeof tiersOf>[1], seed: number, trade = trades[seed % trades.length]) =>
  (trade && tiersOf(trade, goods, "CNY", chanceOf("prices", seed))[0]?.unitPrice) ?? 0;
const seeds = Array.from({ length: 400 }, (_, seed) => seed);

describe("the first price of a design", () => {
  test("is several times as high in silver, silk or cowhide", () => {
    for (const seed of seeds) {
      const price = firstPrice(usual, seed);
      if (price < 200) continue;
      for (const [materialId, atLeast] of [
        ["s925", 6],
        ["mulberry-silk", 3.5],
        ["cowhide", 2.5],
      ] as const)
        expect(firstPrice({ scale: 1, materialId }, seed) / price, `${seed} ${materialId}`).toBeGreaterThan(atLeast);
    }
  });

  test("rises with the size", () => {
    for (const seed of seeds) {
      const prices = [0.5, 1, 2, 4].map((scale) => firstPrice({ scale }, seed));
      if ((prices[0] ?? 0) >= 50) expect([...prices].sort((a, b) => a - b)).toEqual(prices);
      if ((prices[1] ?? 0) >= 200) expect((prices[3] ?? 0) / (prices[1] ?? 1)).toBeGreaterThan(2.5);
    }
  });
});
