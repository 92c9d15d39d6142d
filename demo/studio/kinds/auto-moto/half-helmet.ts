import { kind } from "../../kind";
import {
  all,
  bothSides,
  box,
  disc,
  fabric,
  glass,
  gloss,
  head,
  leather,
  matte,
  metal,
  ring,
  rod,
  rubber,
  shaped,
  sized,
  solid,
  tile,
  times,
  turned,
  wire,
} from "../../stage";

export const halfHelmet = kind({
  name: "half-helmet",
  noun: {
    en: "half helmet",
    zh: "半盔",
    es: "casco abierto",
    "pt-br": "capacete aberto",
    ru: "открытый шлем",
    ar: "خوذة نصفية",
    ur: "ہاف ہیلمٹ",
    fr: "casque bol",
  },
  centimetres: 28,
  looks: {
    yellow: { shell: "#e8b93a", visor: "#4a3a2a" },
    pink: { shell: "#efb0bd", visor: "#6a4a5a" },
    black: { shell: "#26282c", visor: "#2a3038" },
  },
  shots: ["front", "turned", "use"],
  sets: { front: { yaw: -0.55, pitch: 0.14 }, use: { yaw: -0.5 } },
  build({ shell, visor }) {
    const skin = gloss(shell);
    return all(
      solid(
        turned([
          [1, 0],
          [1.02, 0.12],
          [0.98, 0.5],
          [0.76, 0.92],
          [0.4, 1.12],
          [0.001, 1.17],
        ]),
        skin,
        { scale: [0.93, 1, 1.1] },
      ),
      solid(ring(0.99, 0.045), rubber("#26282c"), {
        at: [0, 0.02, 0],
        turn: [Math.PI / 2, 0, 0],
        scale: [0.93, 1.1, 1],
      }),
      solid(
        shaped(rod(1.06, 1.12, 0.5, 64, true), (point) => {
          if (point.z < 0.3) point.z = 0.3;
        }),
        glass(visor, { opacity: 0.72 }),
        { at: [0, 0.1, 0.1], scale: [0.95, 1, 1.1] },
      ),
      bothSides((side) => [
        solid(disc(0.13, 0.08), metal("#c9ccd0"), { at: [side * 0.97, 0.3, 0.3], turn: [0, (side * Math.PI) / 2, 0] }),
        solid(
          wire(
            [
              [side * 0.88, 0, 0.1],
              [side * 0.7, -0.45, 0.2],
              [side * 0.3, -0.75, 0.25],
              [0, -0.8, 0.25],
            ],
            0.04,
          ),
          fabric("#26282c"),
        ),
        solid(box(0.08, 0.5, 0.4, 0.04), leather("#6b442a"), {
          at: [side * 0.9, -0.18, -0.02],
          turn: [0, 0, side * -0.1],
        }),
      ]),
      times(3, (index) =>
        solid(tile(0.1, 0.34, 0.05, 0.05), matte("#17181b"), {
          at: [(index - 1) * 0.26, 0.86, 0.77],
          turn: [-0.9, 0, 0],
        }),
      ),
    );
  },
  use(_, piece) {
    return all(head(), sized(piece, 26, [0, 1.6, -0.04]));
  },
});
