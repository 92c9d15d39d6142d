import { kind } from "../../kind";
import {
  all,
  around,
  ball,
  gloss,
  matte,
  type Part,
  petalRings,
  petals,
  place,
  pot,
  rod,
  solid,
  times,
} from "../../stage";

const rosette = (color: string, tip: string): Part => [
  petalRings(
    [
      { count: 5, length: 0.5, width: 0.3, open: 0.3, leaf: { cup: 0.5, curl: -0.1, point: 0.25 } },
      { count: 8, length: 0.7, width: 0.4, open: 0.7, leaf: { cup: 0.5, curl: -0.1, point: 0.25 } },
      { count: 10, length: 0.85, width: 0.46, open: 1.05, leaf: { cup: 0.45, curl: -0.1, point: 0.25 } },
    ],
    petals(color, { roughness: 0.5 }),
  ),
  petalRings(
    [{ count: 11, length: 0.95, width: 0.48, open: 1.3, leaf: { cup: 0.4, curl: -0.12, point: 0.25 } }],
    petals(tip, { roughness: 0.5 }),
  ),
];

const cactus = (color: string): Part => [
  solid(ball(1, 40), matte(color), { at: [0, 0.55, 0], scale: [0.46, 0.6, 0.46] }),
  around(12, (angle) =>
    times(5, (row) => {
      const up = (row - 2) * 0.42;
      const out = Math.cos(up) * 0.46;
      return solid(ball(0.035, 8), matte("#f6f0dc"), {
        at: [Math.cos(angle) * out, 0.55 + Math.sin(up) * 0.58, Math.sin(angle) * out],
      });
    }),
  ),
  solid(ball(0.12, 16), matte("#ee6f8f"), { at: [0, 1.17, 0] }),
];

const haworthia = (color: string): Part =>
  around(14, (angle, index) =>
    place(solid(rod(0.005, 0.11, 0.95, 10), matte(color), { at: [0, 0.42, 0], turn: [0, 0, 0] }), {
      turn: [0.3 + (index % 3) * 0.22, angle, 0],
    }).rotateX(0),
  );

export const succulentPot = kind({
  name: "succulent-pot",
  noun: {
    en: "mini succulents in pots",
    zh: "仿真多肉迷你盆栽",
    es: "minisuculentas artificiales en maceta",
    "pt-br": "minissuculentas artificiais em vaso",
    ru: "искусственные суккуленты в горшках",
    ar: "نباتات عصارية صغيرة في أصص",
    ur: "گملوں میں چھوٹے مصنوعی سکولنٹ",
    fr: "mini-succulentes artificielles en pot",
  },
  centimetres: 12,
  looks: {
    white: { pot: "#f4f2ee", greens: ["#7fae83", "#a8c9a0", "#5f9463"] },
    grey: { pot: "#8f9296", greens: ["#6d9f86", "#c6a3b0", "#4f8a5a"] },
    natural: { pot: "#c9895c", greens: ["#8cb27a", "#d3b98c", "#5c8f57"] },
  },
  shots: ["front", "detail", "carton"],
  sets: { all: { pitch: 0.5 }, carton: { pitch: 0.7 } },
  build: ({ pot: clay, greens: [one = "", two = "", three = ""] }) => {
    const glaze = gloss(clay, { roughness: 0.35 });
    return all(
      place([pot(glaze), place(all(rosette(one, two)), { at: [0, 1, 0], scale: 0.85 })], { at: [-0.75, 0, 0.1] }),
      place([pot(glaze), place(all(cactus(three)), { at: [0, 0.92, 0] })], { at: [0.75, 0, 0.1] }),
      place([pot(glaze), place(all(haworthia(three)), { at: [0, 1, 0], scale: 1.05 })], { at: [0, 0, -1.05] }),
    );
  },
});
