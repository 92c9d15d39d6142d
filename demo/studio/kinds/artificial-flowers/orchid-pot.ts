import { kind } from "../../kind";
import {
  all,
  ball,
  gloss,
  matte,
  type Part,
  type Point,
  petal,
  petals,
  place,
  pot,
  solid,
  times,
  wire,
} from "../../stage";

const orchid = (color: string, lip: string, at: Point, turn: Point): Part => {
  const cloth = petals(color);
  const wide = petal(0.5, 0.56, { cup: 0.12, curl: 0.12 });
  const slim = petal(0.5, 0.3, { cup: 0.15, curl: 0.1, point: 0.4 });
  return place(
    [
      [1.35, -1.35].map((angle) => solid(wide, cloth, { at: [0, 0, 0.03], turn: [0, 0, angle] })),
      [0, 2.2, -2.2].map((angle) => solid(slim, cloth, { turn: [0, 0, angle] })),
      solid(petal(0.26, 0.22, { cup: 0.5, curl: -0.3 }), petals(lip), { at: [0, 0, 0.06], turn: [0.5, 0, Math.PI] }),
      solid(ball(0.055, 14), matte("#f2d35a"), { at: [0, 0, 0.1] }),
    ],
    { at, turn },
  );
};

export const orchidPot = kind({
  name: "orchid-pot",
  noun: {
    en: "artificial orchid in pot",
    zh: "仿真蝴蝶兰盆栽",
    es: "orquídea artificial en maceta",
    "pt-br": "orquídea artificial em vaso",
    ru: "искусственная орхидея в горшке",
    ar: "أوركيد صناعي في أصيص",
    ur: "گملے میں مصنوعی آرکڈ",
    fr: "orchidée artificielle en pot",
  },
  centimetres: 50,
  looks: {
    purple: { bloom: "#b557a8", lip: "#6d1f66", pot: "#f2efe9" },
    white: { bloom: "#f8f6f1", lip: "#e3a53a", pot: "#2e3034" },
    yellow: { bloom: "#f2d469", lip: "#a8342f", pot: "#dfe7e6" },
  },
  shots: ["front", "turned", "detail"],
  sets: { detail: { look: [0.5, 0.72, 0.9], fit: 2 } },
  build: ({ bloom, lip, pot: clay }) =>
    all(
      pot(gloss(clay)),
      times(6, (index) => {
        const angle = index * 1.05 + 0.4;
        return place(
          solid(petal(1.5, 0.55, { cup: 0.25, curl: 0.6, point: 0.25 }), petals("#3f7340", { roughness: 0.45 }), {
            turn: [-0.85, 0, 0],
          }),
          { at: [0, 1, 0], turn: [0, angle, 0] },
        );
      }),
      [-1, 1].map((side) => {
        const stalk: Point[] = [
          [0, 1, 0],
          [side * 0.18, 2.4, 0],
          [side * 0.5, 3.5, 0.1],
          [side * 1.15, 4, 0.35],
          [side * 1.75, 3.75, 0.5],
        ];
        return [
          solid(wire(stalk, 0.035, false, 40), matte("#6f9553")),
          times(7, (index) => {
            const share = index / 6;
            const x = side * (0.45 + share * 1.2);
            const y = 3.45 + Math.sin(share * 2.3) * 0.42 - (index % 2) * 0.32;
            return orchid(
              bloom,
              lip,
              [x, y, 0.3 + share * 0.3],
              [0.15, side * 0.3 * (index % 2 ? 1 : -0.4), side * -0.1],
            );
          }),
          solid(ball(0.1, 14), matte("#8fae63"), { at: [side * 1.8, 3.72, 0.52], scale: [0.8, 1.2, 0.8] }),
        ];
      }),
    ),
});
