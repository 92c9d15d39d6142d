import { kind } from "../../kind";
import { all, box, matte, place, plastic, ring, rod, solid, times, turned } from "../../stage";
import { bolt, steel } from "./parts";

export const expansionAnchors = kind({
  name: "expansion-anchors",
  noun: {
    en: "expansion anchors",
    zh: "膨胀螺栓",
    es: "tacos de expansión",
    "pt-br": "buchas de expansão",
    ru: "анкеры и дюбели",
    ar: "مسامير تمدد",
    ur: "ایکسپینشن اینکر",
    fr: "chevilles à expansion",
  },
  centimetres: 8,
  looks: { yellow: { plug: "#e8c23a" }, grey: { plug: "#b9bec5" } },
  shots: ["front", "turned"],
  sets: { all: { pitch: 0.62 }, front: { yaw: -0.2 } },
  build({ plug }) {
    const anchor = () => [
      solid(
        turned(
          [
            [0.001, 0],
            [0.22, 0],
            [0.22, -0.05],
            [0.16, -0.06],
            [0.17, -0.9],
            [0.12, -1.2],
            [0.001, -1.22],
          ],
          24,
        ),
        plastic(plug),
      ),
      times(5, (index) =>
        solid(ring(0.165, 0.02, Math.PI * 2, 24), plastic(plug), {
          at: [0, -0.2 - index * 0.12, 0],
          turn: [Math.PI / 2, 0, 0],
        }),
      ),
      solid(box(0.03, 0.5, 0.36, 0.005), matte("#5a4a20"), { at: [0, -0.95, 0] }),
    ];
    return all(
      times(14, (index) =>
        place(anchor(), {
          at: [
            Math.cos(index * 2.4) * Math.sqrt(index + 1) * 0.38 - 0.6,
            0.18 + (index % 3) * 0.14,
            Math.sin(index * 2.4) * Math.sqrt(index + 1) * 0.38,
          ],
          turn: [Math.PI / 2, 0, index * 1.9],
        }),
      ),
      [0, 1, 2].map((index) =>
        place(
          [
            solid(rod(0.16, 0.16, 1, 28), steel("#c9ccd0"), { at: [0, 0.5, 0] }),
            bolt(0.11, 0.2),
            solid(
              turned([
                [0.16, -0.0],
                [0.2, -0.2],
                [0.001, -0.2],
              ]),
              steel(),
            ),
            solid(rod(0.3, 0.3, 0.04, 32), steel(), { at: [0, 1.02, 0] }),
            place(bolt(0.12, 0.1), { at: [0, 1.05, 0] }),
          ],
          { at: [1.3 + index * 0.1, 0.3, 0.9 - index * 0.75], turn: [Math.PI / 2, 0, -1.1] },
        ),
      ),
    );
  },
});
