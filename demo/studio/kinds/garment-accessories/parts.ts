import {
  all,
  bothSides,
  box,
  counted,
  type fabric,
  hoop,
  lettering,
  matte,
  ring,
  rod,
  solid,
  strip,
} from "../../stage";

/** A spool on which tape, lace or elastic is wound, lying on its side, with an end coming off. */
export const reel = (cloth: ReturnType<typeof fabric>, core: string, wide = 0.6, edge = "#f3eee2") =>
  all(
    solid(rod(0.92, 0.92, wide, 60), cloth, { at: [0, 0.95, 0], turn: [Math.PI / 2, 0, 0] }),
    counted(7, (index) =>
      solid(ring(0.5 + index * 0.065, 0.008, Math.PI * 2, 70), matte(core), { at: [0, 0.95, wide / 2 + 0.002] }),
    ),
    bothSides((side) => solid(hoop(0.96, 0.26, 0.03), matte(edge), { at: [0, 0.95, side * (wide / 2 + 0.02)] })),
    solid(rod(0.28, 0.28, wide + 0.06, 40), matte("#c9a06c"), { at: [0, 0.95, 0], turn: [Math.PI / 2, 0, 0] }),
    solid(rod(0.2, 0.2, wide + 0.07, 40), matte("#5c4327"), { at: [0, 0.95, 0], turn: [Math.PI / 2, 0, 0] }),
    solid(
      strip(
        [
          [0.9, 0.75, 0],
          [0.98, 0.4, 0],
          [1.1, 0.08, 0],
          [1.5, 0.05, 0.05],
          [2, 0.03, 0.2],
        ],
        { width: wide * 0.94, across: [0, 0, 1] },
      ),
      cloth,
    ),
  );

/** A card on which small goods are sewn, upright and a little back. */
export const card = (wide: number, tall: number, title: string, ink = "#2a4a78", ground = "#f7f3ea") =>
  all(
    solid(box(wide, tall, 0.03, 0.02), matte(ground), { at: [0, tall / 2, 0] }),
    solid(box(wide, tall * 0.16, 0.034, 0.01), matte(ink), { at: [0, tall * 0.92, 0] }),
    lettering(title, wide * 0.8, tall * 0.09, "#ffffff", { at: [0, tall * 0.92, 0.02] }),
  );
