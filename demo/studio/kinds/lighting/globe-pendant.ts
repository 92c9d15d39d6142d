import { kind } from "../../kind";
import { all, ball, box, glass, glow, lit, metal, rod, solid } from "../../stage";

export const globePendant = kind({
  name: "globe-pendant",
  noun: {
    en: "glass globe pendant light",
    zh: "玻璃球吊灯",
    es: "lámpara colgante de globo",
    "pt-br": "pendente de globo de vidro",
    ru: "подвесной светильник-шар",
    ar: "مصباح معلق كروي زجاجي",
    ur: "شیشے کا گول پینڈنٹ لیمپ",
    fr: "suspension globe en verre",
  },
  centimetres: 60,
  looks: {
    gold: { alloy: "#d3a851", globe: "#fff1d8" },
    black: { alloy: "#26282c", globe: "#fff6e8" },
    "rose-gold": { alloy: "#d99c82", globe: "#ffe9d6" },
  },
  shots: ["front", "turned"],
  sets: { all: { float: 1.5, backdrop: "stone" }, front: { yaw: -0.2, pitch: 0.05 }, use: { float: 0 } },
  build({ alloy, globe }) {
    const trim = metal(alloy, { roughness: 0.25 });
    const drops: [number, number, number][] = [
      [-0.7, 1.5, 0.4],
      [0.05, 0.9, 0.5],
      [0.75, 1.75, 0.36],
    ];
    return all(
      solid(box(2.2, 0.1, 0.3, 0.04), trim, { at: [0, 3.6, 0] }),
      drops.map(([x, up, radius]) => [
        solid(rod(0.014, 0.014, 3.6 - up - radius, 10), trim, { at: [x, (3.6 + up + radius) / 2, 0] }),
        solid(rod(0.06, 0.1, 0.22, 28), trim, { at: [x, up + radius + 0.06, 0] }),
        solid(ball(radius, 48), lit(globe, 0.75), { at: [x, up, 0] }),
        solid(ball(radius * 1.01, 48), glass("#ffffff", { opacity: 0.16 }), { at: [x, up, 0] }),
        glow(globe, radius * 2, [x, up, -0.1], 0.5),
      ]),
    );
  },
});
