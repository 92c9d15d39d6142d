import { kind } from "../../kind";
import {
  all,
  ball,
  bothSides,
  circle,
  drawnOn,
  dyed,
  fabric,
  gloss,
  pattern,
  place,
  soft,
  solid,
  wire,
} from "../../stage";
import { drawnZip, zipPull } from "./parts";

const face = circle(0.9, 0, 0, 48, 0.94);
const muzzle = pattern([
  [-0.52, 0.1, 0.3],
  [0.52, 0.1, 0.3],
  [0.48, -0.5, 0.36],
  [-0.48, -0.5, 0.36],
]);

export const kindergartenBackpack = kind({
  name: "kindergarten-backpack",
  noun: {
    en: "animal kindergarten backpack",
    zh: "卡通幼儿园书包",
    es: "mochila de animalito para kínder",
    "pt-br": "mochila de bichinho",
    ru: "детский рюкзачок-зверушка",
    ar: "حقيبة روضة على شكل حيوان",
    ur: "جانور والا کنڈرگارٹن بیگ",
    fr: "sac à dos animal de maternelle",
  },
  centimetres: 28,
  looks: {
    brown: { coat: "#9c6b45", pale: "#f0dcc0", ears: "round" },
    pink: { coat: "#eea6b8", pale: "#fdf0ee", ears: "long" },
    sky: { coat: "#9cc3e2", pale: "#eef5fa", ears: "round" },
  },
  shots: ["front"],
  build({ coat, pale, ears }) {
    const plush = fabric(coat, { threads: 120, depth: 0.22 });
    const light = fabric(pale, { threads: 120, depth: 0.2 });
    const map = drawnOn(face, coat, (pen) =>
      drawnZip(pen, circle(0.74, 0, 0.02, 48).slice(1, 24), "#00000033", "#ffffff"),
    );
    return all(
      solid(soft(face, { thick: 0.42, edge: 0.5 }), dyed(map, { threads: 120, depth: 0.22 }), { at: [0, 0.9, 0] }),
      solid(soft(muzzle, { thick: 0.2, edge: 0.26 }), light, { at: [0, 0.86, 0.36] }),
      solid(ball(0.1, 24), gloss("#2a1d18"), { at: [0, 0.84, 0.56], scale: [1.3, 0.9, 0.7] }),
      zipPull("#ffffff", { at: [0.56, 1.44, 0.34], turn: [0, 0, 0.6] }),
      bothSides((side) => [
        solid(ball(0.075, 24), gloss("#2a1d18"), { at: [side * 0.36, 1.06, 0.43] }),
        solid(ball(0.13, 24), fabric("#f08c9c"), { at: [side * 0.58, 0.8, 0.36], scale: [1, 0.8, 0.3] }),
        place(
          [
            solid(ball(0.3, 32), plush, { scale: ears === "long" ? [0.7, 2, 0.5] : [1, 1, 0.5] }),
            solid(ball(0.19, 28), light, { at: [0, 0, 0.1], scale: ears === "long" ? [0.66, 2.2, 0.4] : [1, 1, 0.4] }),
          ],
          {
            at: ears === "long" ? [side * 0.4, 2.06, 0] : [side * 0.66, 1.68, 0],
            turn: [0, 0, ears === "long" ? -side * 0.16 : 0],
          },
        ),
        solid(
          wire(
            [
              [side * 0.3, 1.6, -0.3],
              [side * 0.76, 1.5, -0.55],
              [side * 0.98, 0.9, -0.5],
              [side * 0.6, 0.2, -0.25],
            ],
            0.07,
          ),
          light,
        ),
      ]),
    );
  },
});
