import { kind } from "../../kind";
import {
  all,
  ball,
  box,
  hoop,
  lit,
  matte,
  metal,
  place,
  plastic,
  rod,
  rubber,
  solid,
  tile,
  times,
  turned,
} from "../../stage";

export const massageGun = kind({
  name: "massage-gun",
  noun: {
    en: "massage gun",
    zh: "筋膜枪",
    es: "pistola de masaje",
    "pt-br": "pistola de massagem",
    ru: "массажный пистолет",
    ar: "مسدس تدليك",
    ur: "مساج گن",
    fr: "pistolet de massage",
  },
  centimetres: 22,
  looks: {
    black: { shell: "#2a2c31", accent: "#d9433e" },
    silver: { shell: "#b9bec5", accent: "#2f7fd0" },
    pink: { shell: "#e9a9b5", accent: "#8a5a72" },
  },
  shots: ["front", "turned", "group", "use"],
  sets: { front: { yaw: -0.45, pitch: 0.14 }, turned: { yaw: 0.5 } },
  build({ shell, accent }) {
    const cover = plastic(shell);
    return all(
      place(
        [
          solid(rod(0.44, 0.44, 1.5, 56), cover, { turn: [0, 0, Math.PI / 2] }),
          solid(hoop(0.46, 0.38, 0.1), lit(accent, 0.4), { at: [0.5, 0, 0], turn: [0, Math.PI / 2, 0] }),
          solid(
            turned([
              [0.44, 0],
              [0.4, 0.14],
              [0.2, 0.22],
              [0.001, 0.23],
            ]),
            cover,
            { at: [-0.75, 0, 0], turn: [0, 0, Math.PI / 2] },
          ),
          solid(
            turned([
              [0.44, 0],
              [0.3, 0.16],
              [0.18, 0.2],
            ]),
            cover,
            { at: [0.75, 0, 0], turn: [0, 0, -Math.PI / 2] },
          ),
          solid(rod(0.13, 0.13, 0.5, 32), metal("#d3d6da"), { at: [1.15, 0, 0], turn: [0, 0, Math.PI / 2] }),
          solid(ball(0.36, 40), rubber("#1b1c1f"), { at: [1.6, 0, 0] }),
          times(6, (index) =>
            solid(box(0.3, 0.03, 0.05, 0.01), matte("#101114"), {
              at: [-0.4, (index - 2.5) * 0.09, 0.43 - Math.abs(index - 2.5) * 0.02],
            }),
          ),
        ],
        { at: [0, 2.05, 0] },
      ),
      place(
        [
          solid(rod(0.25, 0.29, 1.7, 44), rubber(shell === "#2a2c31" ? "#17181b" : "#3a3d42"), { at: [0, -0.85, 0] }),
          solid(rod(0.3, 0.3, 0.1, 44), cover, { at: [0, -1.7, 0] }),
          solid(tile(0.16, 0.4, 0.08, 0.04), lit(accent, 0.35), { at: [0, -0.5, 0.255] }),
        ],
        { at: [-0.15, 1.8, 0], turn: [0, 0, -0.12] },
      ),
      [
        [1.1, "#2a2c31"],
        [1.6, accent],
      ].map(([x, color], index) =>
        place(
          [
            solid(rod(0.1, 0.1, 0.2), plastic("#26282c"), { at: [0, 0.1, 0] }),
            index
              ? solid(
                  turned([
                    [0.1, 0.18],
                    [0.3, 0.4],
                    [0.3, 0.5],
                    [0.001, 0.52],
                  ]),
                  rubber("#26282c"),
                )
              : solid(ball(0.2, 28), rubber(String(color)), { at: [0, 0.36, 0], scale: [0.7, 1.2, 0.7] }),
          ],
          { at: [Number(x), 0, 0.7] },
        ),
      ),
    );
  },
});
