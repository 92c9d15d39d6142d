import { kind } from "../../kind";
import { all, ball, box, gloss, matte, metal, place, ring, rod, rubber, solid, times, wire } from "../../stage";

export const fishingRod = kind({
  name: "fishing-rod",
  noun: {
    en: "telescopic fishing rod",
    zh: "伸缩鱼竿",
    es: "caña de pescar telescópica",
    "pt-br": "vara de pesca telescópica",
    ru: "телескопическая удочка",
    ar: "صنارة تلسكوبية",
    ur: "ٹیلی سکوپک مچھلی راڈ",
    fr: "canne télescopique",
  },
  centimetres: 210,
  looks: { black: { blank: "#26282c", trim: "#d8392f" }, blue: { blank: "#1f3f6f", trim: "#d9b266" } },
  shots: ["front", "detail"],
  sets: { all: { pitch: 0.5, yaw: 0.1 }, detail: { look: [0.2, 0.5, 0.6], fit: 2.6 } },
  build({ blank, trim }) {
    const shaft = gloss(blank);
    return all(
      times(5, (index) => [
        solid(rod(0.038 - index * 0.006, 0.048 - index * 0.006, 1.1, 16), shaft, {
          at: [0.3 + index * 1.02, 0.3 + index * 0.02, 0],
          turn: [0, 0, -Math.PI / 2 + 0.02],
        }),
        solid(rod(0.05 - index * 0.006, 0.05 - index * 0.006, 0.07, 16), gloss(trim), {
          at: [0.82 + index * 1.02, 0.31 + index * 0.02, 0],
          turn: [0, 0, Math.PI / 2],
        }),
        solid(ring(0.085 - index * 0.011, 0.013, Math.PI * 2, 24), metal("#d3d7db"), {
          at: [0.8 + index * 1.02, 0.2 + index * 0.03, 0],
          turn: [0, Math.PI / 2, 0],
        }),
      ]),
      solid(rod(0.09, 0.1, 0.7, 24), matte("#c9a06a"), { at: [-0.55, 0.29, 0], turn: [0, 0, Math.PI / 2] }),
      solid(rod(0.1, 0.12, 0.5, 24), rubber("#26282c"), { at: [-1.15, 0.28, 0], turn: [0, 0, Math.PI / 2] }),
      place(
        [
          solid(box(0.08, 0.24, 0.07, 0.02), metal("#33363b"), { at: [0, 0.3, 0] }),
          solid(rod(0.24, 0.24, 0.3, 32), metal("#33363b", { roughness: 0.4 }), { turn: [0, 0, Math.PI / 2] }),
          solid(rod(0.2, 0.2, 0.26, 32), metal(trim === "#d9b266" ? trim : "#c9cdd1"), {
            at: [0.3, 0, 0],
            turn: [0, 0, Math.PI / 2],
          }),
          solid(ring(0.26, 0.02, Math.PI), metal("#d3d7db"), { at: [0.3, 0, 0], turn: [0, 0.4, 0.6] }),
          solid(
            wire(
              [
                [-0.05, 0, 0.1],
                [-0.05, 0, 0.3],
                [-0.05, -0.2, 0.34],
              ],
              0.03,
            ),
            metal("#d3d7db"),
          ),
          solid(ball(0.08, 20), rubber("#26282c"), { at: [-0.05, -0.26, 0.34], scale: [1, 0.8, 1.4] }),
        ],
        { at: [-0.25, -0.08, 0], scale: 0.9 },
      ),
    );
  },
});
