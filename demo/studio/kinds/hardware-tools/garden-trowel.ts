import { kind } from "../../kind";
import { ball, DoubleSide, metal, place, plastic, rod, shaped, solid, turned, wire, wood } from "../../stage";

export const gardenTrowel = kind({
  name: "garden-trowel",
  noun: {
    en: "garden trowel",
    zh: "园艺铲",
    es: "pala de jardín",
    "pt-br": "pá de jardim",
    ru: "садовый совок",
    ar: "مجرفة حديقة",
    ur: "باغبانی کھرپا",
    fr: "transplantoir",
  },
  centimetres: 32,
  looks: { natural: { handle: "#c08a50" }, green: { handle: "#4f9a5a" }, orange: { handle: "#e8762b" } },
  shots: ["front", "turned"],
  sets: { all: { pitch: 0.65, backdrop: "sage" }, front: { yaw: -0.25 } },
  build({ handle }) {
    const iron = metal("#9aa0a8", { roughness: 0.3, side: DoubleSide });
    const scoop = shaped(ball(1, 48), (point) => {
      const across = point.x * 0.5 * (1 - 0.55 * Math.max(0, point.y) ** 2);
      point.set(across, 0.9 + point.y * 0.98, point.z * 0.05 + across * across * 1.1);
    });
    const fork = [-0.3, 0, 0.3].map((x) =>
      solid(
        wire(
          [
            [x * 0.3, -0.1, 0],
            [x, 0.25, 0.05],
            [x, 0.9, 0.05],
            [x, 1.6, 0],
          ],
          0.055,
        ),
        iron,
      ),
    );
    const shaft = () => [
      solid(
        wire(
          [
            [0, 0.1, 0.06],
            [0, -0.3, 0.12],
            [0, -0.7, 0.02],
          ],
          0.075,
        ),
        iron,
      ),
      solid(
        turned([
          [0.001, -2.05],
          [0.15, -2],
          [0.2, -1.7],
          [0.16, -1.1],
          [0.14, -0.7],
          [0.001, -0.68],
        ]),
        handle === "#c08a50" ? wood(handle, "y") : plastic(handle),
      ),
      solid(rod(0.15, 0.15, 0.14, 28), metal("#d3d6da"), { at: [0, -0.72, 0.01] }),
    ];
    return place(
      [
        place([solid(scoop, iron), shaft()], { at: [-0.55, 0, 0], turn: [0, 0, 0.12] }),
        place([fork, shaft()], { at: [0.65, 0, 0], turn: [0, 0, -0.14] }),
      ],
      { turn: [-Math.PI / 2, 0, 0.3], at: [0, 0.2, 0] },
    );
  },
});
