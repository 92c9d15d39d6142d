import { kind } from "../../kind";
import {
  all,
  box,
  chain,
  counted,
  drawnOn,
  leather,
  metal,
  type Point,
  pattern,
  ring,
  seam,
  soft,
  solid,
} from "../../stage";

export const chainCrossbody = kind({
  name: "chain-crossbody",
  noun: {
    en: "chain crossbody bag",
    zh: "链条斜挎包",
    es: "bolsa cruzada con cadena",
    "pt-br": "bolsa transversal de corrente",
    ru: "сумка на цепочке",
    ar: "حقيبة كتف بسلسلة",
    ur: "زنجیر والا کراس باڈی بیگ",
    fr: "sac bandoulière à chaîne",
  },
  centimetres: 22,
  looks: { black: "#26262a", pink: "#e0a0b0", wine: "#7c2337" },
  shots: ["front", "detail"],
  sets: { detail: { look: [0.6, 0.35, 0.9] } },
  build(hide) {
    const face = pattern([
      [-0.95, 1.15, 0.1],
      [0.95, 1.15, 0.1],
      [0.95, 0.25, 0.3],
      [0.25, -0.02, 0.3],
      [-0.25, -0.02, 0.3],
      [-0.95, 0.25, 0.3],
    ]);
    const map = drawnOn(face, hide, (pen) => {
      for (let at = -3; at < 3; at += 0.22)
        for (const way of [-1, 1]) {
          seam(
            pen,
            [
              [at, -0.2],
              [at + way * 1.5, 1.3],
            ],
            "#00000066",
            0.02,
          );
          seam(
            pen,
            [
              [at, -0.2],
              [at + way * 1.5, 1.3],
            ],
            "#ffffff40",
            0.008,
            [0.025, 0.02],
          );
        }
    });
    const bump = drawnOn(face, "#ffffff", (pen) => {
      for (let at = -3; at < 3; at += 0.22)
        for (const way of [-1, 1])
          seam(
            pen,
            [
              [at, -0.2],
              [at + way * 1.5, 1.3],
            ],
            "#000000",
            0.04,
          );
    });
    const gold = "#d8b25a";
    const links = counted(46, (index): Point => {
      const angle = Math.PI * (index / 45);
      return [Math.cos(angle) * -0.98, 1.15 + Math.sin(angle) * 1.55, -0.05];
    });
    return all(
      solid(box(1.94, 1.3, 0.62, 0.12), leather(hide), { at: [0, 0.65, 0] }),
      solid(
        soft(face, { thick: 0.1, edge: 0.12 }),
        leather("#ffffff", { map, bumpMap: bump, bumpScale: 4, roughness: 0.42 }),
        { at: [0, 0.18, 0.3] },
      ),
      solid(box(0.3, 0.2, 0.05, 0.05), metal(gold), { at: [0, 0.3, 0.43] }),
      solid(ring(0.07, 0.02, Math.PI * 2, 30), metal(gold), { at: [0, 0.3, 0.47] }),
      chain(links, 0.03, gold),
    );
  },
  carton: { count: [4, 2, 1] },
});
