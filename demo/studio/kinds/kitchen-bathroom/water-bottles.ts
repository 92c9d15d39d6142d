import { kind } from "../../kind";
import {
  all,
  ball,
  bothSides,
  box,
  fabric,
  glass,
  lettering,
  plastic,
  rod,
  rubber,
  solid,
  thrown,
  times,
  wire,
} from "../../stage";

export const kidsStrawBottle = kind({
  name: "kids-straw-bottle",
  noun: {
    en: "kids' straw bottle",
    zh: "儿童吸管水壶",
    es: "botella infantil con popote",
    "pt-br": "garrafa infantil com canudo",
    ru: "детская бутылка с трубочкой",
    ar: "قارورة أطفال بشفاطة",
    ur: "بچوں کی اسٹرا بوتل",
    fr: "gourde enfant à paille",
  },
  centimetres: 19,
  looks: {
    yellow: { body: "#f3d25c", lid: "#3f7fb8", strap: "#3f7fb8" },
    pink: { body: "#f3b2c1", lid: "#a673c4", strap: "#a673c4" },
    blue: { body: "#6fb4e4", lid: "#f0883e", strap: "#f0883e" },
    green: { body: "#9fd07c", lid: "#39734a", strap: "#39734a" },
  },
  shots: ["front", "use"],
  sets: { front: { yaw: -0.2 } },
  build({ body, lid, strap }) {
    const shell = plastic(body);
    const cap = plastic(lid);
    const eye = plastic("#2b211c");
    return all(
      solid(
        thrown(
          [
            [0.001, 0],
            [0.5, 0],
            [0.56, 0.08],
            [0.58, 0.5],
            [0.54, 1],
            [0.46, 1.14],
            [0.001, 1.14],
          ],
          0.09,
        ),
        shell,
      ),
      solid(
        thrown(
          [
            [0.001, 1.14],
            [0.5, 1.14],
            [0.51, 1.32],
            [0.36, 1.5],
            [0.001, 1.54],
          ],
          0.07,
        ),
        cap,
      ),
      solid(rod(0.09, 0.11, 0.16), cap, { at: [0, 1.56, 0.06] }),
      solid(
        wire(
          [
            [0, 1.6, 0.06],
            [0, 1.78, 0.08],
            [0, 1.9, 0.2],
            [0, 1.94, 0.34],
          ],
          0.065,
        ),
        rubber("#f6f1e6"),
      ),
      bothSides((side) => [
        solid(ball(0.17, 28), shell, { at: [side * 0.5, 1.16, 0.1], scale: [1, 1, 0.55] }),
        solid(ball(0.055, 20), eye, { at: [side * 0.2, 0.68, 0.535], scale: [1, 1.2, 0.4] }),
        solid(ball(0.075, 20), plastic("#f28f8f"), { at: [side * 0.35, 0.52, 0.45], scale: [1, 0.7, 0.4] }),
        solid(box(0.1, 0.2, 0.16, 0.04), cap, { at: [side * 0.53, 1.26, 0] }),
      ]),
      solid(ball(0.17, 28), plastic("#fdf7ea"), { at: [0, 0.5, 0.51], scale: [1, 0.76, 0.4] }),
      solid(ball(0.05, 16), eye, { at: [0, 0.55, 0.58], scale: [1.2, 0.8, 0.5] }),
      solid(
        wire(
          [
            [-0.54, 1.28, 0],
            [-0.86, 1.5, -0.1],
            [-0.8, 2.1, -0.25],
            [-0.2, 2.4, -0.3],
            [0.4, 2.3, -0.3],
            [0.86, 1.9, -0.22],
            [0.82, 1.45, -0.1],
            [0.54, 1.28, 0],
          ],
          0.055,
        ),
        fabric(strap, { threads: 120 }),
      ),
    );
  },
});

export const gallonBottle = kind({
  name: "gallon-bottle",
  noun: {
    en: "gym jug with handle",
    zh: "大容量健身水桶",
    es: "garrafa deportiva con asa",
    "pt-br": "galão esportivo com alça",
    ru: "большая бутылка с ручкой",
    ar: "إبريق ماء رياضي بمقبض",
    ur: "ہینڈل والی بڑی جم بوتل",
    fr: "grande gourde à poignée",
  },
  centimetres: 28,
  looks: {
    black: { body: "#50565e", lid: "#17191c", print: "#d7f24a" },
    blue: { body: "#5fa6e6", lid: "#17345c", print: "#ffffff" },
    purple: { body: "#9a7fd0", lid: "#3c2a66", print: "#ffffff" },
  },
  shots: ["front", "use"],
  sets: { front: { yaw: -0.5 } },
  build({ body, lid, print }) {
    const shell = glass(body, { opacity: 0.66, roughness: 0.16 });
    const cap = plastic(lid);
    const hours = ["7 AM", "9 AM", "11 AM", "1 PM", "3 PM", "5 PM"];
    return all(
      solid(
        thrown(
          [
            [0.001, 0],
            [0.6, 0],
            [0.66, 0.07],
            [0.66, 0.6],
            [0.6, 0.72],
            [0.6, 0.98],
            [0.66, 1.1],
            [0.66, 1.5],
            [0.42, 1.84],
            [0.3, 1.9],
            [0.3, 2],
          ],
          0.08,
        ),
        shell,
      ),
      solid(rod(0.56, 0.56, 1.3), glass("#cfe6f2", { opacity: 0.35 }), { at: [0, 0.7, 0] }),
      solid(rod(0.35, 0.35, 0.26), cap, { at: [0, 2.1, 0] }),
      solid(rod(0.12, 0.16, 0.12), cap, { at: [0.06, 2.28, 0] }),
      solid(box(0.5, 0.07, 0.2, 0.03), plastic(print), { at: [-0.02, 2.36, 0] }),
      solid(
        wire(
          [
            [0.36, 1.9, 0],
            [0.74, 1.88, 0],
            [0.98, 1.62, 0],
            [0.98, 1.02, 0],
            [0.82, 0.8, 0],
            [0.58, 0.84, 0],
          ],
          0.1,
        ),
        cap,
      ),
      times(6, (index) => [
        lettering(hours[5 - index] ?? "", 0.34, 0.12, print, { at: [-0.12, 0.24 + index * 0.23, 0.672] }),
        solid(box(0.16, 0.016, 0.006, 0), plastic(print), { at: [0.18, 0.24 + index * 0.23, 0.655] }),
      ]),
    );
  },
});
