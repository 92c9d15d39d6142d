import { describe, expect, test } from "vitest";
import { compositeOnWhite } from "./composite-on-white.mjs";
import { renderBusyScene, renderProduct, shapes, size } from "./product-picture.fixture";

const backgrounds = {
  paper: ["#f8f5f0", "#ded8cf"],
  blue: ["#e6f0f6", "#b9cfdd"],
  yellow: ["#faf1cf", "#e6d08a"],
  dark: ["#5d666f", "#2c3238"],
} satisfies Record<string, [string, string]>;

const shareRight = (found: Uint8Array, truth: Uint8Array) =>
  truth.reduce((sum, is, at) => sum + (is === found[at] ? 1 : 0), 0) / truth.length;

describe("a product on a plain background", () => {
  const colours = ["#c2301c", "#173f7a", "#e0a81c"];
  const samples = Object.entries(shapes).flatMap(([name, product], row) =>
    Object.entries(backgrounds).map(([backgroundName, background], column) => {
      const colour = colours[(row + column) % colours.length] ?? "";
      return { name, backgroundName, product, background, colour };
    }),
  );
  test.each(samples)("is segmented: $name, $colour on $backgroundName", async ({ product, background, colour }) => {
    const { picture, truth } = await renderProduct({ product, colour, background });
    const cut = await compositeOnWhite(picture, size);
    expect(cut.refused).toBeUndefined();
    if (cut.refused === undefined) expect(shareRight(cut.foreground, truth)).toBeGreaterThan(0.98);
  });

  test("has an even tone behind it, except for its shadow", async () => {
    const { picture } = await renderProduct({ product: shapes.box, colour: "#173f7a", background: backgrounds.yellow });
    const cut = await compositeOnWhite(picture, size);
    if (cut.refused !== undefined) throw new Error(cut.refused);
    for (const [x, y] of [
      [4, 4],
      [475, 4],
      [4, 475],
      [475, 475],
    ] as const) {
      const [r = 0, g = 0, b = 0] = cut.data.subarray((y * size.width + x) * 3);
      expect([r > 236, g > 232, b > 222]).toEqual([true, true, true]);
    }
  });

  test("is transparent in its hole", async () => {
    const { picture } = await renderProduct({ product: shapes.mug, colour: "#c2301c", background: backgrounds.blue });
    const cut = await compositeOnWhite(picture, size);
    if (cut.refused !== undefined) throw new Error(cut.refused);
    expect(cut.foreground[235 * size.width + 335]).toBe(0);
    expect(cut.foreground[235 * size.width + 220]).toBe(1);
  });
});

describe("a picture without a clear product", () => {
  test("is refused if its background is busy", async () => {
    expect((await compositeOnWhite(await renderBusyScene(), size)).refused).toBe("busy");
  });

  test.each(["#f4f1ec", "#eeeae4", "#f8f5f0"])(
    "is refused if a product of %s is on paper of its colour",
    async (colour) => {
      const { picture } = await renderProduct({ product: shapes.bear, colour, background: backgrounds.paper });
      expect((await compositeOnWhite(picture, size)).refused).toBe("alike");
    },
  );

  test("is refused if it shows no product", async () => {
    const { picture } = await renderProduct({ product: "", colour: "#000", background: backgrounds.paper });
    expect((await compositeOnWhite(picture, size)).refused).toBe("alike");
  });
});
