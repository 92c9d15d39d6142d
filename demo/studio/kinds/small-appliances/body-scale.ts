import { kind } from "../../kind";
import {
  all,
  board,
  bothSides,
  gloss,
  hoop,
  matte,
  metal,
  outline,
  type Point,
  plastic,
  rod,
  rubber,
  solid,
  tile,
} from "../../stage";
import { digits } from "./parts";

export const bodyScale = kind({
  name: "body-scale",
  noun: {
    en: "body scale",
    zh: "体重秤",
    es: "báscula de baño",
    "pt-br": "balança corporal",
    ru: "напольные весы",
    ar: "ميزان جسم",
    ur: "باڈی اسکیل",
    fr: "pèse-personne",
  },
  centimetres: 28,
  looks: {
    white: { pane: "#f4f6f7", ink: "#5a6a76" },
    black: { pane: "#17191d", ink: "#d9dde0" },
    pink: { pane: "#f3c3cc", ink: "#7a3b4a" },
  },
  shots: ["front", "turned", "use"],
  sets: { all: { pitch: 0.62 }, front: { yaw: -0.35 } },
  build({ pane, ink }) {
    const flat: Point = [-Math.PI / 2, 0, 0];
    return all(
      solid(tile(2.9, 2.9, 0.36, 0.1, 0.03), gloss(pane, { roughness: 0.05 }), { at: [0, 0.22, 0], turn: flat }),
      solid(tile(2.5, 2.5, 0.3, 0.14), plastic("#d3d6da"), { at: [0, 0.1, 0], turn: flat }),
      digits("58.60", 1, 0.4, "#9fe0ff", { at: [0, 0.274, -0.85], turn: flat }),
      bothSides((side) =>
        [0.25, 1].map((z) =>
          solid(hoop(0.28, 0.255, 0.01), metal("#c3c7cc"), { at: [side * 0.85, 0.274, z], turn: flat }),
        ),
      ),
      bothSides((side) => [
        solid(
          board(
            outline(
              [
                [-0.22, 0.7],
                [0.1, 0.74],
                [0.28, 0.4],
                [0.14, -0.2],
                [0.2, -0.6],
                [0, -0.8],
                [-0.2, -0.6],
                [-0.12, -0.1],
                [-0.26, 0.3],
              ],
              true,
              [],
            ),
            0.004,
            0,
          ),
          matte(ink, { transparent: true, opacity: 0.18 }),
          { at: [side * 0.42, 0.274, 0.55], turn: [-Math.PI / 2, 0, 0], scale: [side * 0.9, 0.9, 1] },
        ),
      ]),
      bothSides((x) =>
        bothSides((z) => solid(rod(0.16, 0.16, 0.08), rubber("#3a3d42"), { at: [x * 1.1, 0.02, z * 1.1] })),
      ),
    );
  },
});
