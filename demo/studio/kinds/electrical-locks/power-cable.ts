import { kind } from "../../kind";
import { all, box, matte, metal, plastic, ring, rubber, solid, times, wire } from "../../stage";

export const powerCable = kind({
  name: "power-cable",
  noun: {
    en: "flexible power cable",
    zh: "护套软电缆",
    es: "cable flexible",
    "pt-br": "cabo flexível",
    ru: "гибкий силовой кабель",
    ar: "كابل كهرباء مرن",
    ur: "لچکدار پاور کیبل",
    fr: "câble souple",
  },
  centimetres: 24,
  looks: { black: { jacket: "#2a2c30" }, white: { jacket: "#efefec" }, orange: { jacket: "#e8762b" } },
  shots: ["front", "detail"],
  sets: { all: { pitch: 0.45 }, front: { yaw: -0.35 }, detail: { fit: 2.4, look: [0.85, 0.4, 1] } },
  build({ jacket }) {
    const skin = rubber(jacket);
    const cores = ["#2b62b8", "#6b442a", "#c9c23a"];
    return all(
      times(3, (layer) =>
        times(4, (row) =>
          solid(ring(1.0 + layer * 0.2, 0.1, Math.PI * 2, 56), skin, {
            at: [0, 0.12 + row * 0.19, 0],
            turn: [Math.PI / 2, 0, 0],
          }),
        ),
      ),
      solid(
        wire(
          [
            [-0.4, 0.3, 1.36],
            [0.6, 0.28, 1.5],
            [1.4, 0.2, 1.5],
            [2, 0.18, 1.7],
          ],
          0.1,
        ),
        skin,
      ),
      cores.map((color, index) => [
        solid(
          wire(
            [
              [1.95, 0.18, 1.68],
              [2.2, 0.18 + (index - 1) * 0.1, 1.78 + (index - 1) * 0.05],
              [2.5, 0.2 + (index - 1) * 0.18, 1.9 + (index - 1) * 0.12],
            ],
            0.045,
          ),
          plastic(color),
        ),
        solid(
          wire(
            [
              [2.5, 0.2 + (index - 1) * 0.18, 1.9 + (index - 1) * 0.12],
              [2.75, 0.21 + (index - 1) * 0.22, 2 + (index - 1) * 0.14],
            ],
            0.03,
          ),
          metal("#c98a4a", { roughness: 0.4 }),
        ),
      ]),
      [0.8, 3.9].map((angle) =>
        solid(box(0.9, 0.9, 0.12, 0.03), matte("#f1f1ee"), {
          at: [Math.cos(angle) * 1.2, 0.42, Math.sin(angle) * 1.2],
          turn: [0, -angle, 0],
        }),
      ),
    );
  },
});
