import { kind } from "../../kind";
import {
  around,
  box,
  disc,
  gloss,
  lettering,
  lit,
  matte,
  place,
  plastic,
  rod,
  solid,
  tile,
  times,
  turned,
} from "../../stage";

export const smokeAlarm = kind({
  name: "smoke-alarm",
  noun: {
    en: "smoke alarm",
    zh: "烟雾报警器",
    es: "detector de humo",
    "pt-br": "detector de fumaça",
    ru: "дымовой извещатель",
    ar: "كاشف دخان",
    ur: "اسموک الارم",
    fr: "détecteur de fumée",
  },
  centimetres: 11,
  looks: { white: { shell: "#f5f5f3" }, grey: { shell: "#b9bec5" } },
  shots: ["front", "turned"],
  sets: { all: { backdrop: "sky" }, front: { yaw: -0.35, pitch: 0.12 } },
  build({ shell }) {
    const cover = gloss(shell);
    return place(
      [
        solid(rod(1.3, 1.3, 0.2, 72), plastic(shell), { at: [0, 0, -0.3], turn: [Math.PI / 2, 0, 0] }),
        solid(
          turned([
            [1.28, -0.16],
            [1.24, 0.06],
            [1.05, 0.14],
            [1, 0.12],
          ]),
          cover,
          { turn: [Math.PI / 2, 0, 0] },
        ),
        solid(rod(1, 1, 0.3, 60), matte("#2a2c30"), { turn: [Math.PI / 2, 0, 0] }),
        around(28, (angle) =>
          solid(box(0.06, 0.05, 0.34, 0.01), cover, {
            at: [Math.cos(angle) * 1.02, Math.sin(angle) * 1.02, 0.14],
            turn: [0, 0, angle],
          }),
        ),
        solid(
          turned([
            [1.06, 0.26],
            [1, 0.38],
            [0.6, 0.5],
            [0.001, 0.52],
          ]),
          cover,
          { turn: [Math.PI / 2, 0, 0] },
        ),
        solid(disc(0.2, 0.05), plastic("#e3e5e6"), { at: [0, 0, 0.53] }),
        solid(disc(0.06, 0.05), lit("#ff4a3d", 1.4), { at: [0.5, 0.3, 0.47] }),
        lettering("TEST", 0.24, 0.1, "#8d939b", { at: [0, 0, 0.56] }),
        times(6, (index) =>
          solid(tile(0.03, 0.3, 0.01, 0.02), matte("#6a7078"), { at: [-0.5 + index * 0.07 - 0.1, -0.25, 0.45] }),
        ),
      ],
      { turn: [-0.2, 0, 0] },
    );
  },
});
