import { kind } from "../../kind";
import { around, ball, board, type Flat, laid, outline, rubber, solid } from "../../stage";

export const teether = kind({
  name: "teether",
  noun: {
    en: "silicone teether",
    zh: "硅胶牙胶",
    es: "mordedor de silicona",
    "pt-br": "mordedor de silicone",
    ru: "силиконовый прорезыватель",
    ar: "عضاضة سيليكون",
    ur: "سلیکون ٹیتھر",
    fr: "anneau de dentition en silicone",
  },
  centimetres: 10,
  looks: { yellow: "#f4cf52", green: "#93c79a", pink: "#f2a6b6" },
  shots: ["front", "turned", "group"],
  sets: { all: { pitch: 0.8, yaw: -0.2 }, turned: { yaw: 0.95 } },
  build: (color) =>
    laid(
      solid(
        board(
          outline(
            Array.from({ length: 60 }, (_, index): Flat => {
              const angle = (index / 60) * Math.PI * 2;
              const out = 1 + 0.09 * Math.cos(angle * 8);
              return [Math.cos(angle) * out, Math.sin(angle) * out];
            }),
            true,
            [
              Array.from(
                { length: 24 },
                (_, index): Flat => [
                  Math.cos((index / 24) * Math.PI * 2) * 0.42,
                  0.05 + Math.sin((index / 24) * Math.PI * 2) * 0.42,
                ],
              ),
            ],
          ),
          0.14,
          0.1,
        ),
        rubber(color, { roughness: 0.45 }),
      ),
      around(14, (_, index) =>
        solid(ball(0.075, 14), rubber("#ffffff"), {
          at: [Math.cos(index * 0.449) * 0.72, Math.sin(index * 0.449) * 0.72, 0.25],
        }),
      ),
      solid(
        board(
          outline(
            [
              [-0.3, 0.95],
              [0.3, 0.95],
              [0.26, 1.3],
              [0.6, 1.9],
              [0.3, 1.75],
              [0.1, 2.05],
              [-0.1, 2.05],
              [-0.3, 1.75],
              [-0.6, 1.9],
              [-0.26, 1.3],
            ],
            true,
          ),
          0.12,
          0.09,
        ),
        rubber("#7fb27a", { roughness: 0.45 }),
      ),
    ),
});
