import { kind } from "../../kind";
import { all, circle, drawnOn, dyed, furry, laid, ring, rod, seam, shaped, soft, solid, wood } from "../../stage";
import { snowflake } from "./parts";

const rim = circle(1.6, 0, 0, 72);

export const treeSkirt = kind({
  name: "tree-skirt",
  noun: {
    en: "Christmas tree skirt",
    zh: "圣诞树裙",
    es: "pie de árbol de Navidad",
    "pt-br": "saia de árvore de Natal",
    ru: "юбка для ёлки",
    ar: "مفرش قاعدة شجرة العيد",
    ur: "کرسمس ٹری اسکرٹ",
    fr: "tapis de sapin",
  },
  centimetres: 122,
  looks: {
    red: { cloth: "#b31c2a", trim: "#f6f1e7" },
    white: { cloth: "#f1ede5", trim: "#c9a45a" },
  },
  shots: ["front"],
  sets: { front: { pitch: 0.75, yaw: -0.1 }, detail: { pitch: 0.7, fit: 2.2, look: [0.65, 0.5, 0.9] } },
  build({ cloth, trim }) {
    const map = drawnOn(rim, cloth, (pen) => {
      for (let index = 0; index < 16; index++) {
        const [angle, away] = [index * 0.3927, index % 2 ? 0.78 : 1.12];
        snowflake(pen, Math.cos(angle) * away, Math.sin(angle) * away, index % 2 ? 0.12 : 0.2, trim);
      }
      seam(pen, circle(1.34, 0, 0, 60), trim, 0.02, [0.06, 0.05]);
      seam(
        pen,
        [
          [0, 0],
          [0, -1.6],
        ],
        "#00000066",
        0.02,
      );
    });
    const wave = (x: number, y: number) => Math.sin(Math.atan2(y, x) * 11) * 0.06 * Math.hypot(x, y);
    return all(
      laid(
        solid(soft(rim, { thick: 0.03, folds: (x, y) => 0.34 + wave(x, y) - Math.hypot(x, y) * 0.16 }), dyed(map)),
        furry(
          shaped(ring(1.58, 0.11), (point) => {
            point.z += 0.08 + wave(point.x, point.y);
          }),
          trim === "#c9a45a" ? "#e8dcc0" : trim,
          {},
          { length: 0.08, density: 34 },
        ),
      ),
      solid(rod(0.12, 0.13, 1.1), wood("#6b4a30", "y"), { at: [0, 0.55, 0] }),
    );
  },
});
