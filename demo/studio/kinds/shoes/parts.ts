import {
  all,
  bothSides,
  box,
  counted,
  type Flat,
  fabric,
  type Last,
  lettering,
  matte,
  type Part,
  type Pen,
  type Point,
  place,
  printed,
  ridge,
  ring,
  rise,
  rod,
  solid,
  strip,
  widthOf,
  wire,
} from "../../stage";

/** A left and a right shoe: one from the side, the other turned a little. */
export const pairOf = (make: () => Part, apart = 0.62) =>
  all(
    place(make(), { at: [-apart, 0, 0.15], turn: [0, 0.1, 0] }),
    place(make(), { at: [apart, 0, -0.15], turn: [0, -0.12, 0], scale: [-1, 1, 1] }),
  );

/** What is seen of the inside of a shoe: a dark oval with a padded collar round it. */
export const opening = (
  at: Point,
  [wide, long]: Flat,
  lining: string,
  collar: ReturnType<typeof fabric>,
  slope = 0.12,
  pad = 0.07,
) =>
  place(
    [
      solid(rod(1, 1, 0.05, 40), fabric(lining), { scale: [wide, 1, long] }),
      solid(ring(1, pad, Math.PI * 2, 60), collar, { turn: [Math.PI / 2, 0, 0], scale: [wide, long, 1] }),
    ],
    { at, turn: [slope, 0, 0] },
  );

/** Laces across the ridge of a shoe, from the collar down to the toe box, with a bow on top. */
export const laces = (last: Last, from: number, to: number, count: number, color: string, wide = 0.2) => {
  const cotton = fabric(color, { threads: 140 });
  const top = ridge(last, from);
  return [
    counted(count, (index) => {
      const [x, y, z] = ridge(last, from + ((to - from) * index) / (count - 1));
      return solid(
        wire(
          [
            [x - wide, y - 0.08, z],
            [x, y + 0.035, z],
            [x + wide, y - 0.08, z],
          ],
          0.026,
          false,
          20,
        ),
        cotton,
      );
    }),
    bothSides((side) => [
      solid(
        wire(
          [
            [0, top[1] + 0.06, top[2]],
            [side * 0.2, top[1] + 0.14, top[2] + 0.05],
            [side * 0.3, top[1], top[2] + 0.14],
            [side * 0.1, top[1] + 0.03, top[2] + 0.06],
          ],
          0.02,
          false,
          40,
        ),
        cotton,
      ),
      solid(
        wire(
          [
            [0, top[1] + 0.06, top[2]],
            [side * 0.16, top[1] + 0.02, top[2] + 0.18],
            [side * 0.26, top[1] - 0.14, top[2] + 0.3],
          ],
          0.018,
          false,
          30,
        ),
        cotton,
      ),
    ]),
  ];
};

/** A picture for an upper: from heel (left) to toe (right), from the left side (bottom) over the ridge to the right. */
export const panels = (ground: string, draw: (pen: Pen) => void) =>
  printed(1024, 512, (pen, width, height) => {
    pen.fillStyle = ground;
    pen.fillRect(0, 0, width, height);
    pen.lineCap = "round";
    for (const side of [0, 1]) {
      pen.save();
      if (side) pen.setTransform(1, 0, 0, -1, 0, height);
      draw(pen);
      pen.restore();
    }
  });

/** Half a circle of strap over the foot at a share of the last. */
export const overFoot = (
  last: Last,
  share: number,
  material: Parameters<typeof solid>[1],
  wide: number,
  grow = 0.04,
) => {
  const [, y, z] = ridge(last, share);
  const half = widthOf(last)(share) + grow;
  const stand = rise(last)(share);
  return solid(
    strip(
      counted(21, (index): Point => {
        const angle = Math.PI * (1 - index / 20);
        return [Math.cos(angle) * half, stand - 0.03 + Math.sin(angle) ** 0.8 * (y - stand + grow), z];
      }),
      { width: wide, across: [0, -0.35, 1], steps: 40 },
    ),
    material,
  );
};
/** A box of one pair with its size sticker, in the colour of what is in it. */
export const shoeBox = <Look extends string | Record<string, string>>(look: Look) => {
  const color = typeof look === "string" ? look : (Object.values(look)[0] ?? "#b98a58");
  return all(
    solid(box(1.3, 0.5, 0.85, 0.02), matte("#f1ebe0"), { at: [0, 0.25, 0] }),
    solid(box(1.34, 0.14, 0.89, 0.02), matte(color), { at: [0, 0.48, 0] }),
    solid(box(0.4, 0.2, 0.01, 0), matte("#ffffff"), { at: [0.35, 0.22, 0.43] }),
    lettering("EU 39", 0.34, 0.09, "#2b2d31", { at: [0.35, 0.22, 0.437] }),
    lettering("SHOES", 0.6, 0.2, "#ffffff", { at: [0, 0.552, 0], turn: [-Math.PI / 2, 0, 0] }),
  );
};
