import { kind } from "../../kind";
import { all, around, disc, fabric, matte, metal, type Point, place, plastic, rod, solid, wire } from "../../stage";

export const gardenHose = kind({
  name: "garden-hose",
  noun: {
    en: "expandable garden hose",
    zh: "伸缩花园水管",
    es: "manguera extensible",
    "pt-br": "mangueira expansível",
    ru: "растягивающийся садовый шланг",
    ar: "خرطوم حديقة قابل للتمدد",
    ur: "پھیلنے والا گارڈن پائپ",
    fr: "tuyau d'arrosage extensible",
  },
  centimetres: 30,
  looks: { green: { sleeve: "#4f9a3e", gun: "#26282c" }, blue: { sleeve: "#2b6fc2", gun: "#e8762b" } },
  shots: ["front", "turned"],
  sets: { all: { pitch: 0.5, backdrop: "sage" }, front: { yaw: -0.3 } },
  build({ sleeve, gun }) {
    const coil: Point[] = Array.from({ length: 70 }, (_, index) => {
      const angle = (index / 69) * Math.PI * 9;
      return [
        Math.cos(angle) * (1.25 + 0.07 * Math.sin(index * 1.7)),
        0.16 + index * 0.013,
        Math.sin(angle) * (1 + 0.06 * Math.cos(index * 1.3)),
      ];
    });
    return all(
      solid(
        wire([...coil, [-1, 0.9, 0.9], [-0.2, 0.5, 1.5], [0.6, 0.3, 1.75]], 0.13, false, 320),
        fabric(sleeve, { threads: 60, depth: 0.3 }),
      ),
      place(
        [
          solid(rod(0.16, 0.14, 0.3, 24), metal("#d8b25a"), { at: [0, 0, 0] }),
          solid(
            wire(
              [
                [0, 0.1, 0],
                [0, 0.7, 0],
                [0.05, 1.05, 0],
              ],
              0.17,
            ),
            plastic(gun),
          ),
          solid(rod(0.3, 0.22, 0.5, 36), plastic(gun), { at: [0.42, 1.2, 0], turn: [0, 0, -Math.PI / 2] }),
          solid(rod(0.26, 0.26, 0.4, 36), plastic(gun), { at: [0.05, 1.2, 0], turn: [0, 0, Math.PI / 2] }),
          solid(rod(0.31, 0.31, 0.14, 36), plastic("#5aa86a"), { at: [0.6, 1.2, 0], turn: [0, 0, Math.PI / 2] }),
          around(8, (angle) =>
            solid(disc(0.03, 0.02, 10), matte("#0c0d0f"), {
              at: [0.675, 1.2 + Math.sin(angle) * 0.2, Math.cos(angle) * 0.2],
              turn: [0, Math.PI / 2, 0],
            }),
          ),
          solid(
            wire(
              [
                [0.3, 1, 0],
                [0.34, 0.7, 0],
                [0.22, 0.35, 0],
              ],
              0.06,
            ),
            metal("#c9ccd0"),
          ),
        ],
        { at: [0.9, 0.3, 1.6], turn: [0, 0.4, -0.15] },
      ),
      solid(rod(0.17, 0.17, 0.26, 8), metal("#d8b25a"), { at: [1.25, 0.17, 0.2], turn: [0.3, 0, 0.4] }),
    );
  },
});
