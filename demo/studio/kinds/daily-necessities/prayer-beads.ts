import { kind } from "../../kind";
import { all, ball, gloss, metal, satin, solid, thrown, times, wire } from "../../stage";
import { beadRing } from "./parts";

export const prayerBeads = kind({
  name: "prayer-beads",
  noun: {
    en: "prayer beads",
    zh: "念珠",
    es: "rosario de cuentas",
    "pt-br": "terço de contas",
    ru: "чётки",
    ar: "مسبحة",
    ur: "تسبیح",
    fr: "chapelet de prière",
  },
  centimetres: 30,
  looks: {
    brown: { bead: "#6b3f24", tassel: "#b5483f" },
    green: { bead: "#3f7a5a", tassel: "#d9b266" },
    blue: { bead: "#2f5f9c", tassel: "#d3d7db" },
  },
  shots: ["front", "group", "use"],
  sets: { all: { pitch: 0.7 }, carton: { pitch: 0.62 } },
  carton: { count: [4, 3, 2] },
  build({ bead, tassel }) {
    const stone = gloss(bead, { roughness: 0.15 });
    const gold = metal("#d9b266");
    return all(
      beadRing(33, 1.06, 0.82, (index) =>
        index % 11 === 0 && index
          ? solid(
              thrown(
                [
                  [0.001, -0.14],
                  [0.09, -0.1],
                  [0.12, 0],
                  [0.09, 0.1],
                  [0.001, 0.14],
                ],
                0.03,
              ),
              gold,
              { at: [0, 0.12, 0] },
            )
          : solid(ball(0.098, 24), stone, { at: [0, 0.1, 0] }),
      ),
      solid(
        thrown(
          [
            [0.001, 0],
            [0.1, 0.02],
            [0.06, 0.3],
            [0.1, 0.5],
            [0.05, 0.6],
            [0.001, 0.6],
          ],
          0.04,
        ),
        stone,
        { at: [0, 0.12, 1], turn: [Math.PI / 2 - 0.08, 0, 0] },
      ),
      solid(
        thrown(
          [
            [0.001, 0],
            [0.1, 0.02],
            [0.13, 0.1],
            [0.11, 0.18],
            [0.001, 0.2],
          ],
          0.03,
        ),
        gold,
        { at: [0, 0.12, 1.6], turn: [Math.PI / 2, 0, 0] },
      ),
      times(26, (index) =>
        solid(
          wire(
            [
              [Math.sin(index * 2.4) * 0.05, 0.11, 1.78],
              [Math.sin(index * 2.4) * 0.14, 0.06 + (index % 3) * 0.03, 2.2],
              [Math.sin(index * 2.4) * 0.24, 0.04 + (index % 3) * 0.02, 2.56 + Math.cos(index) * 0.06],
            ],
            0.016,
            false,
            10,
          ),
          satin(tassel),
        ),
      ),
    );
  },
});
