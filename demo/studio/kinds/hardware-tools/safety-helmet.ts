import { kind } from "../../kind";
import {
  all,
  bothSides,
  box,
  fabric,
  gloss,
  head,
  plastic,
  rod,
  rubber,
  shaped,
  sized,
  solid,
  turned,
  wire,
} from "../../stage";

export const safetyHelmet = kind({
  name: "safety-helmet",
  noun: {
    en: "safety helmet",
    zh: "安全帽",
    es: "casco de seguridad",
    "pt-br": "capacete de segurança",
    ru: "защитная каска",
    ar: "خوذة سلامة",
    ur: "سیفٹی ہیلمٹ",
    fr: "casque de chantier",
  },
  centimetres: 28,
  looks: { yellow: { shell: "#f0bf2b" }, white: { shell: "#f4f4f1" }, blue: { shell: "#2b62b8" } },
  shots: ["front", "turned", "group", "use"],
  sets: { front: { yaw: -0.5, pitch: 0.16 }, use: { yaw: -0.5 } },
  build({ shell }) {
    const cover = gloss(shell);
    return all(
      solid(
        turned([
          [0.98, 0],
          [1, 0.14],
          [0.97, 0.5],
          [0.8, 0.88],
          [0.45, 1.12],
          [0.001, 1.18],
        ]),
        cover,
        { scale: [0.95, 1, 1.12] },
      ),
      [-0.3, 0, 0.3].map((x) =>
        solid(
          wire(
            [
              [x, 0.4, 1.05],
              [x, 0.85, 0.84],
              [x * 0.8, 1.18, 0.2],
              [x * 0.8, 1.16, -0.3],
              [x, 0.8, -0.9],
            ],
            x ? 0.05 : 0.09,
          ),
          cover,
        ),
      ),
      solid(
        shaped(rod(1, 1.04, 0.06, 56), (point) => {
          if (point.z > 0.2) point.set(point.x, point.y - (point.z - 0.2) * 0.2, point.z * 1.25);
        }),
        cover,
        { at: [0, 0.03, 0.08], scale: [0.98, 1, 1.12] },
      ),
      bothSides((side) => [
        solid(box(0.05, 0.2, 0.4, 0.02), plastic("#d9dcdf"), { at: [side * 0.94, 0.2, 0.1] }),
        solid(
          wire(
            [
              [side * 0.86, 0, 0.25],
              [side * 0.6, -0.5, 0.35],
              [0, -0.75, 0.4],
            ],
            0.025,
          ),
          fabric("#26282c"),
        ),
      ]),
      solid(rod(0.2, 0.2, 0.2, 28), rubber("#26282c"), { at: [0, 0.02, -1.16], turn: [Math.PI / 2, 0, 0] }),
    );
  },
  use(_, piece) {
    return all(head(), sized(piece, 27, [0, 1.95, -0.04]));
  },
});
