import { kind } from "../../kind";
import { all, around, board, cord, metal, outline, ring, rod, solid, wood } from "../../stage";

export const windChime = kind({
  name: "wind-chime",
  noun: {
    en: "garden wind chime",
    zh: "庭院风铃",
    es: "campana de viento",
    "pt-br": "sino dos ventos",
    ru: "садовая музыка ветра",
    ar: "أجراس رياح للحديقة",
    ur: "باغ کی ہوائی گھنٹی",
    fr: "carillon de jardin",
  },
  centimetres: 70,
  looks: {
    silver: { tube: "#d3d7db", disc: "#8a5a33" },
    gold: { tube: "#d9b266", disc: "#4a2e1c" },
    black: { tube: "#34373c", disc: "#c49a6a" },
  },
  shots: ["front", "detail"],
  sets: { all: { float: 1.2, pitch: 0.12 }, detail: { look: [0.5, 0.75, 0.8] }, group: { float: 1 } },
  build({ tube, disc: timber }) {
    const bar = metal(tube, { roughness: 0.18 });
    return all(
      solid(ring(0.12, 0.025), metal("#c9cdd1"), { at: [0, 4.5, 0] }),
      solid(rod(0.62, 0.66, 0.13), wood(timber), { at: [0, 3.5, 0] }),
      around(3, (angle) =>
        cord(
          [
            [0, 4.4, 0],
            [Math.cos(angle) * 0.55, 3.56, Math.sin(angle) * 0.55],
          ],
          "#2b2118",
          0.015,
        ),
      ),
      around(6, (angle, index) => [
        solid(rod(0.085, 0.085, 1.5 + index * 0.17, 28), bar, {
          at: [Math.cos(angle) * 0.5, 3.2 - (1.5 + index * 0.17) / 2, Math.sin(angle) * 0.5],
        }),
        cord(
          [
            [Math.cos(angle) * 0.5, 3.44, Math.sin(angle) * 0.5],
            [Math.cos(angle) * 0.5, 3.1, Math.sin(angle) * 0.5],
          ],
          "#2b2118",
          0.014,
        ),
      ]),
      cord(
        [
          [0, 3.4, 0],
          [0, 0.7, 0],
        ],
        "#2b2118",
        0.014,
      ),
      solid(rod(0.27, 0.27, 0.11), wood(timber), { at: [0, 2.3, 0] }),
      solid(
        board(
          outline(
            [
              [0, 0.7],
              [0.3, 0.1],
              [0.24, -0.36],
              [0, -0.5],
              [-0.24, -0.36],
              [-0.3, 0.1],
            ],
            true,
          ),
          0.06,
          0.02,
        ),
        wood(timber, "y"),
        { at: [0, 0.2, 0] },
      ),
    );
  },
});
