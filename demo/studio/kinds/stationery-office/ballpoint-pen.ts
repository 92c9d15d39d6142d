import { kind } from "../../kind";
import { all, box, metal, place, plastic, ring, rod, rubber, solid, thrown, times } from "../../stage";

export const ballpointPen = kind({
  name: "ballpoint-pen",
  noun: {
    en: "ballpoint pen",
    zh: "圆珠笔",
    es: "bolígrafo",
    "pt-br": "caneta esferográfica",
    ru: "шариковая ручка",
    ar: "قلم جاف",
    ur: "بال پین",
    fr: "stylo à bille",
  },
  centimetres: 14,
  looks: { blue: { barrel: "#2f5fc0", grip: "#1f3f86" }, black: { barrel: "#2b2d31", grip: "#17181b" } },
  shots: ["front"],
  sets: { all: { pitch: 1, yaw: 0.2 }, carton: { pitch: 0.62, yaw: -0.38 } },
  build({ barrel, grip }) {
    return all(
      times(3, (index) =>
        place(
          [
            solid(
              thrown(
                [
                  [0.001, 0],
                  [0.09, 0],
                  [0.1, 0.3],
                  [0.1, 1.1],
                  [0.085, 1.5],
                  [0.03, 1.78],
                  [0.02, 1.86],
                  [0.001, 1.86],
                ],
                0.05,
              ),
              plastic(index === 1 ? "#f4f2ec" : barrel),
            ),
            solid(rod(0.1, 0.104, 0.42, 32), rubber(grip), { at: [0, 1.3, 0] }),
            times(6, (groove) =>
              solid(ring(0.103, 0.009, Math.PI * 2, 24), rubber(barrel), {
                at: [0, 1.14 + groove * 0.065, 0],
                turn: [Math.PI / 2, 0, 0],
              }),
            ),
            solid(rod(0.103, 0.103, 0.06), metal("#d9dde0"), { at: [0, 0.72, 0] }),
            solid(rod(0.05, 0.05, 0.2, 24), plastic(barrel), { at: [0, -0.08, 0] }),
            solid(box(0.07, 0.62, 0.03, 0.02), metal("#d9dde0"), { at: [0, 0.36, 0.14] }),
            solid(box(0.07, 0.05, 0.1, 0.01), metal("#d9dde0"), { at: [0, 0.08, 0.11] }),
          ],
          { at: [(index - 1) * 0.36, 0.12, 0.8], turn: [-Math.PI / 2, 0, (1 - index) * 0.12] },
        ),
      ),
    );
  },
});
