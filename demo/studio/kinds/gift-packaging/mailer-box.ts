import { kind } from "../../kind";
import { all, bothSides, box, chance, DoubleSide, kraft, matte, place, sheet, solid, times } from "../../stage";

const mailer = (color: string) => {
  const paper = color === "#b98a58" ? matte("#ffffff", { map: kraft() }) : matte(color);
  const inside = matte("#c39a6b");
  return all(
    solid(box(3, 0.04, 2.1, 0), inside, { at: [0, 0.02, 0] }),
    bothSides((side) => [
      solid(box(0.07, 0.8, 2.1, 0.01), paper, { at: [side * 1.47, 0.4, 0] }),
      solid(box(3, 0.8, 0.05, 0.01), paper, { at: [0, 0.4, side * 1.03] }),
    ]),
    place(
      [
        solid(box(3, 2.1, 0.05, 0.01), inside, { at: [0, 1.05, 0] }),
        solid(sheet(2.96, 2.06), paper, { at: [0, 1.05, -0.03], turn: [0, Math.PI, 0] }),
        bothSides((side) => solid(box(0.04, 1.8, 0.5, 0.01), paper, { at: [side * 1.45, 1.05, 0.26] })),
        place(solid(box(2.8, 0.6, 0.04, 0.01), paper, { at: [0, 0.3, 0] }), { at: [0, 2.08, 0], turn: [1.25, 0, 0] }),
      ],
      { at: [0, 0.78, -1.03], turn: [-0.35, 0, 0] },
    ),
    times(46, () =>
      solid(sheet(0.6, 0.06), matte("#efe2c8", { side: DoubleSide }), {
        at: [chance(-1.2, 1.2), chance(0.15, 0.6), chance(-0.85, 0.85)],
        turn: [chance(0, 6), chance(0, 6), chance(0, 6)],
      }),
    ),
  );
};

export const mailerBox = kind({
  name: "mailer-box",
  noun: {
    en: "mailer box",
    zh: "飞机盒",
    es: "caja de envío autoarmable",
    "pt-br": "caixa correio",
    ru: "самосборная коробка",
    ar: "صندوق بريد",
    ur: "میلر باکس",
    fr: "boîte postale",
  },
  centimetres: 28,
  looks: { natural: "#b98a58", white: "#f4f1ea", pink: "#efb6c1" },
  shots: ["front", "turned", "group", "detail", "use", "carton"],
  sets: { all: { pitch: 0.45, yaw: -0.5 }, turned: { yaw: 0.65 }, detail: { look: [0.3, 0.7, 0.9], fit: 1.9 } },
  build: (color) => mailer(color),
  carton: { count: [2, 2, 6], build: (color: string) => all(solid(box(3, 0.25, 2.1, 0.01), matte(color))) },
});
