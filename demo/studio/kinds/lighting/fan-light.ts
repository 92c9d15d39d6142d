import { kind } from "../../kind";
import {
  all,
  around,
  ball,
  board,
  glow,
  lit,
  metal,
  outline,
  place,
  plastic,
  rod,
  solid,
  turned,
  wood,
} from "../../stage";

export const fanLight = kind({
  name: "fan-light",
  noun: {
    en: "fan ceiling light",
    zh: "风扇灯",
    es: "ventilador de techo con luz",
    "pt-br": "ventilador de teto com luz",
    ru: "люстра-вентилятор",
    ar: "مروحة سقف بإضاءة",
    ur: "پنکھے والی سیلنگ لائٹ",
    fr: "ventilateur de plafond lumineux",
  },
  centimetres: 106,
  looks: {
    white: { body: "#f1f1ee", blade: "#f6f6f4" },
    brown: { body: "#3a3330", blade: "#8a5a35" },
    gold: { body: "#d3a851", blade: "#5d3f28" },
  },
  shots: ["front", "turned"],
  sets: { all: { float: 1.4, backdrop: "sand" }, front: { yaw: 0.2, pitch: -0.3 }, turned: { pitch: -0.22 } },
  build({ body, blade }) {
    const shell = body === "#d3a851" ? metal(body, { roughness: 0.3 }) : plastic(body);
    const paddle = outline(
      [
        [0.4, -0.12],
        [0.9, -0.3],
        [2.1, -0.34],
        [2.3, -0.2],
        [2.3, 0.12],
        [2.1, 0.24],
        [0.9, 0.18],
        [0.4, 0.12],
      ],
      true,
    );
    return all(
      solid(
        turned([
          [0.001, 2],
          [0.3, 1.98],
          [0.36, 1.84],
          [0.06, 1.8],
        ]),
        shell,
      ),
      solid(rod(0.06, 0.06, 0.7, 20), shell, { at: [0, 1.5, 0] }),
      solid(
        turned([
          [0.06, 1.24],
          [0.4, 1.2],
          [0.6, 1.05],
          [0.6, 0.85],
          [0.5, 0.75],
        ]),
        shell,
      ),
      around(3, (angle) =>
        place(
          solid(board(paddle, 0.03, 0.012), blade === "#f6f6f4" ? plastic(blade) : wood(blade), {
            turn: [-Math.PI / 2 + 0.2, 0, 0],
          }),
          { at: [0, 0.98, 0], turn: [0, angle + 0.5, 0] },
        ),
      ),
      solid(rod(0.62, 0.62, 0.1, 56), shell, { at: [0, 0.72, 0] }),
      solid(ball(0.58, 48), lit("#fff2d8", 0.95), { at: [0, 0.68, 0], scale: [1, 0.5, 1] }),
      glow("#ffefcf", 1.1, [0, 0.5, 0.2], 0.4),
    );
  },
});
