import { kind } from "../../kind";
import {
  all,
  box,
  disc,
  glow,
  hoop,
  lit,
  type Point,
  place,
  plastic,
  rod,
  rubber,
  solid,
  tile,
  times,
  wire,
} from "../../stage";

export const ambientStrip = kind({
  name: "ambient-strip",
  noun: {
    en: "interior ambient light strip",
    zh: "车内氛围灯",
    es: "tira de luz ambiental",
    "pt-br": "fita de luz ambiente automotiva",
    ru: "подсветка салона",
    ar: "شريط إضاءة داخلية للسيارة",
    ur: "کار ایمبیئنٹ لائٹ پٹی",
    fr: "ruban d'ambiance intérieur",
  },
  centimetres: 30,
  looks: { blue: { light: "#3fa8ff" }, purple: { light: "#b45cff" }, red: { light: "#ff4a5a" } },
  shots: ["front", "turned"],
  sets: { all: { pitch: 0.5, backdrop: "slate", ambience: 0.6 }, front: { yaw: -0.3 } },
  build({ light }) {
    const bars: [Point, number][] = [
      [[-1.1, 0.1, 1], 0.15],
      [[-0.9, 0.1, 0.45], 0.1],
      [[0.9, 0.1, 1.1], -0.12],
      [[1, 0.1, 0.5], -0.06],
    ];
    return all(
      bars.map(([at, turn]) =>
        place(
          [
            solid(box(1.5, 0.14, 0.3, 0.06), plastic("#26282c")),
            solid(box(1.36, 0.06, 0.2, 0.02), lit(light, 1.5), { at: [0, 0.06, 0] }),
            glow(light, 0.9, [0, 0.2, -0.1], 0.4),
          ],
          { at, turn: [0, turn, 0] },
        ),
      ),
      bars.map(([at], index) =>
        solid(
          wire(
            [
              [at[0] * 0.4, 0.08, at[2]],
              [at[0] * 0.15, 0.06, at[2] - 0.4],
              [(index - 1.5) * 0.08, 0.06, -0.4],
            ],
            0.03,
          ),
          rubber("#3a3d42"),
        ),
      ),
      solid(box(0.7, 0.2, 0.5, 0.06), plastic("#26282c"), { at: [0, 0.1, -0.6] }),
      place(
        [
          solid(tile(0.6, 1.2, 0.1, 0.1), plastic("#f1f1ee")),
          times(12, (index) =>
            solid(
              disc(0.06, 0.03, 18),
              plastic(["#ff4a4a", "#5ae06a", "#3ab8ff", "#ffffff", "#ffb03a", "#a85cff"][index % 6] ?? light),
              { at: [((index % 3) - 1) * 0.17, 0.36 - Math.floor(index / 3) * 0.22, 0.06] },
            ),
          ),
        ],
        { at: [1.3, 0.06, -0.5], turn: [-Math.PI / 2, 0, -0.3] },
      ),
      place(
        [
          solid(rod(0.2, 0.16, 0.7, 32), plastic("#26282c")),
          solid(hoop(0.2, 0.15, 0.04), lit(light, 1.2), { at: [0, 0.36, 0], turn: [Math.PI / 2, 0, 0] }),
        ],
        { at: [-1.3, 0.2, -0.6], turn: [0, 0.4, Math.PI / 2] },
      ),
    );
  },
});
