import { kind } from "../../kind";
import { all, box, chance, cord, counted, dyed, flatLay, laid, pattern, place, soft, solid } from "../../stage";
import { tartan } from "./parts";

export const foldedScarf = (map: ReturnType<typeof tartan>, color: string) => {
  const cloth = dyed(map, { threads: 110, depth: 0.2 });
  const drape = (x: number, y: number) => Math.sin(x * 6 + y * 1.4) * 0.035 + 0.08;
  const ends = (y: number) =>
    counted(26, (index) =>
      cord(
        [
          [-0.62 + index * 0.05, y, 0.08],
          [-0.62 + index * 0.05 + chance(-0.03, 0.03), y - 0.16, 0.05],
          [-0.62 + index * 0.05 + chance(-0.05, 0.05), y - 0.32, 0.03],
        ],
        color,
        0.016,
      ),
    );
  return laid(
    place(
      solid(
        soft(
          pattern([
            [-0.66, 1.4, 0.1],
            [0.66, 1.4, 0.1],
            [0.64, -1.5, 0.02],
            [-0.64, -1.5, 0.02],
          ]),
          { thick: 0.06, edge: 0.08, folds: drape },
        ),
        cloth,
      ),
      { at: [-0.35, 0, 0.04], turn: [0, 0, 0.12] },
    ),
    place(
      [
        solid(
          soft(
            pattern([
              [-0.66, 1.4, 0.1],
              [0.66, 1.4, 0.1],
              [0.64, -1.2, 0.02],
              [-0.64, -1.2, 0.02],
            ]),
            { thick: 0.06, edge: 0.08, folds: drape },
          ),
          cloth,
        ),
        place(ends(-1.2), {}),
      ],
      { at: [0.4, 0, 0.16], turn: [0, 0, -0.16] },
    ),
    place(ends(-1.5), { at: [-0.35, 0, 0.02], turn: [0, 0, 0.12] }),
  );
};

export const winterScarf = kind({
  name: "winter-scarf",
  noun: {
    en: "checked winter scarf",
    zh: "格子围巾",
    es: "bufanda a cuadros",
    "pt-br": "cachecol xadrez",
    ru: "клетчатый шарф",
    ar: "وشاح مربعات",
    ur: "چیک مفلر",
    fr: "écharpe à carreaux",
  },
  centimetres: 70,
  looks: {
    caramel: { ground: "#c89a64", lines: ["#7a3b2a", "#f2e6d0", "#2f2a28"] },
    wine: { ground: "#8a2c3a", lines: ["#26324d", "#f0dcae", "#f6f2ea"] },
  },
  shots: ["front", "detail"],
  sets: { front: flatLay, detail: { ...flatLay, look: [0.55, 0.5, 0.6] } },
  build: (look) => foldedScarf(tartan(look), look.ground),
  carton: {
    count: [4, 3, 3],
    build: (look) =>
      all(
        counted(2, (index) => solid(box(1, 0.14, 0.7, 0.07), dyed(tartan(look)), { at: [0, 0.07 + index * 0.13, 0] })),
      ),
  },
});
