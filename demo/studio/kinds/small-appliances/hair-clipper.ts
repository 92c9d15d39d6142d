import { kind } from "../../kind";
import { all, box, disc, lit, metal, place, plastic, rubber, shaped, solid, tile, times } from "../../stage";

export const hairClipper = kind({
  name: "hair-clipper",
  noun: {
    en: "hair clipper",
    zh: "理发器",
    es: "máquina de cortar pelo",
    "pt-br": "máquina de cortar cabelo",
    ru: "машинка для стрижки волос",
    ar: "ماكينة قص الشعر",
    ur: "ہیئر کلپر",
    fr: "tondeuse à cheveux",
  },
  centimetres: 18,
  looks: {
    gold: { shell: "#c9a14a", grip: "#26282c" },
    black: { shell: "#2d3035", grip: "#17181b" },
    silver: { shell: "#c9ccd0", grip: "#3a5f97" },
  },
  shots: ["front", "turned", "use"],
  sets: { front: { yaw: -0.4, pitch: 0.16 } },
  build({ shell, grip }) {
    return all(
      solid(
        shaped(box(0.8, 2.4, 0.66, 0.24), (point) => {
          point.x *= 1 - 0.16 * Math.sin((point.y + 1.2) * 1.3);
        }),
        metal(shell, { roughness: 0.3 }),
        { at: [0, 1.22, 0] },
      ),
      solid(tile(0.44, 1.3, 0.2, 0.06), rubber(grip), { at: [0, 0.9, 0.32] }),
      times(6, (index) => solid(tile(0.34, 0.05, 0.02, 0.03), rubber(grip), { at: [0, 0.5 + index * 0.12, 0.355] })),
      solid(tile(0.2, 0.3, 0.08, 0.08), metal("#d9dcdf"), { at: [0, 1.35, 0.36] }),
      solid(disc(0.03, 0.02), lit("#ff4a3d", 1.4), { at: [0, 1.68, 0.335] }),
      solid(box(0.84, 0.2, 0.6, 0.05), plastic("#1b1c1f"), { at: [0, 2.44, 0] }),
      solid(box(0.88, 0.24, 0.1, 0.02), metal("#dfe2e5"), { at: [0, 2.6, 0.16] }),
      times(17, (index) =>
        solid(box(0.028, 0.16, 0.06, 0), metal("#dfe2e5"), { at: [(index - 8) * 0.052, 2.76, 0.16] }),
      ),
      solid(box(0.74, 0.2, 0.08, 0.02), metal("#9aa0a8"), { at: [0, 2.62, 0.25] }),
      times(11, (index) => solid(box(0.03, 0.1, 0.05, 0), metal("#9aa0a8"), { at: [(index - 5) * 0.066, 2.76, 0.25] })),
      [0.95, 1.35].map((x, index) =>
        place(
          [
            solid(box(0.3, 0.24, 0.44, 0.05), plastic("#2a2c30"), { at: [0, 0.12, 0] }),
            times(6, (tooth) =>
              solid(box(0.025, 0.2, 0.3, 0), plastic("#2a2c30"), { at: [(tooth - 2.5) * 0.055, 0.3, 0.05] }),
            ),
          ],
          { at: [x - 0.1, 0, 0.3 + index * 0.35], turn: [0, -0.3, 0] },
        ),
      ),
    );
  },
});
