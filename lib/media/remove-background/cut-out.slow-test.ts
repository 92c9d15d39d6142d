import { describe, expect, test } from "vitest";
import { layOnStudio } from "./composite-on-white.mjs";
import { photograph, photographBusy, shapes, size } from "./product-photo.fixture";

const walls = {
  paper: ["#f8f5f0", "#ded8cf"],
  blue: ["#e6f0f6", "#b9cfdd"],
  yellow: ["#faf1cf", "#e6d08a"],
  dark: ["#5d666f", "#2c3238"],
} satisfies Record<string, [string, string]>;

const shareRight = (found: Uint8Array, truth: Uint8Array) =>
  truth.reduce((sum, is, at) => sum + (is === found[at] ? 1 : 0), 0) / truth.length;

describe("goods on a plain backdrop", () => {
  const colours = ["#c2301c", "#173f7a", "#e0a81c"];
  const photos = Object.entries(shapes).flatMap(([name, goods], row) =>
    Object.entries(walls).map(([wallName, wall], column) => {
      const colour = colours[(row + column) % colours.length] ?? "";
      return { name, wallName, goods, wall, colour };
    }),
  );
  test.each(photos)("are told apart: $name, $colour on $wallName", async ({ goods, wall, colour }) => {
    const { photo, truth } = await photograph({ goods, colour, wall });
    const cut = await layOnStudio(photo, size);
    expect(cut.refused).toBeUndefined();
    if (cut.refused === undefined) expect(shareRight(cut.goods, truth)).toBeGreaterThan(0.98);
  });

  test("stand on one even tone, but for their shadow", async () => {
    const { photo } = await photograph({ goods: shapes.box, colour: "#173f7a", wall: walls.yellow });
    const cut = await layOnStudio(photo, size);
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

  test("are seen through where they have a hole", async () => {
    const { photo } = await photograph({ goods: shapes.mug, colour: "#c2301c", wall: walls.blue });
    const cut = await layOnStudio(photo, size);
    if (cut.refused !== undefined) throw new Error(cut.refused);
    expect(cut.goods[235 * size.width + 335]).toBe(0);
    expect(cut.goods[235 * size.width + 220]).toBe(1);
  });
});

describe("a photo that does not lend itself", () => {
  test("is refused when its backdrop is busy", async () => {
    expect((await layOnStudio(await photographBusy(), size)).refused).toBe("busy");
  });

  test.each(["#f4f1ec", "#eeeae4", "#f8f5f0"])(
    "is refused when goods of %s stand on paper of their colour",
    async (colour) => {
      const { photo } = await photograph({ goods: shapes.bear, colour, wall: walls.paper });
      expect((await layOnStudio(photo, size)).refused).toBe("alike");
    },
  );

  test("is refused when nothing stands there", async () => {
    const { photo } = await photograph({ goods: "", colour: "#000", wall: walls.paper });
    expect((await layOnStudio(photo, size)).refused).toBe("alike");
  });
});
