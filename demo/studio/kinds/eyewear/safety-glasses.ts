import { kind } from "../../kind";
import {
  all,
  ball,
  board,
  bothSides,
  box,
  glass,
  outline,
  type Point,
  plastic,
  rubber,
  solid,
  times,
  wire,
} from "../../stage";
import { visor, worn } from "./parts";

export const safetyGlasses = kind({
  name: "safety-glasses",
  noun: {
    en: "safety glasses",
    zh: "防护眼镜",
    es: "lentes de seguridad",
    "pt-br": "óculos de proteção",
    ru: "защитные очки",
    ar: "نظارات سلامة",
    ur: "حفاظتی چشمہ",
    fr: "lunettes de protection",
  },
  centimetres: 16,
  looks: {
    clear: { tint: "#e3f0f4", opacity: 0.4, arm: "#2f6fc0" },
    yellow: { tint: "#f2c53d", opacity: 0.6, arm: "#26282c" },
  },
  shots: ["front", "use"],
  sets: { all: { yaw: -0.45 }, use: { fit: 1.25, look: [0.5, 0.58, 0.5] } },
  carton: { count: [3, 4, 2] },
  build: (look) => guard(look),
  use: (look) => worn(guard(look), 15.5),
});

function guard({ tint, opacity, arm }: { tint: string; opacity: number; arm: string }) {
  const clear = glass(tint, { opacity, envMapIntensity: 2.2 });
  const pane = visor(
    [
      [-1.45, 0.34],
      [-0.7, 0.44],
      [0, 0.4],
      [0.7, 0.44],
      [1.45, 0.34],
    ],
    [
      [-1.42, -0.2],
      [-0.9, -0.52],
      [-0.36, -0.44],
      [0, -0.1],
      [0.36, -0.44],
      [0.9, -0.52],
      [1.42, -0.2],
    ],
    0.16,
  );
  return all(
    solid(pane, clear),
    solid(
      wire(
        [-1.45, -0.7, 0, 0.7, 1.45].map(
          (x): Point => [x, x === 0 ? 0.42 : 0.46 - Math.abs(x) * 0.06, -0.16 * x * x - 0.02],
        ),
        0.045,
      ),
      plastic(arm),
    ),
    bothSides((side) => [
      solid(
        board(
          outline([
            [0, 0.3],
            [0.6, 0.2],
            [0.6, -0.1],
            [0, -0.3],
          ]),
          0.03,
          0.01,
        ),
        clear,
        { at: [side * 1.46, 0, -0.36], turn: [0, Math.PI / 2 + side * 0.06, 0] },
      ),
      solid(box(0.1, 0.2, 1.3, 0.04), plastic(arm), { at: [side * 1.52, 0.24, -1] }),
      solid(
        wire(
          [
            [side * 1.52, 0.24, -1.5],
            [side * 1.5, 0.16, -1.9],
            [side * 1.46, -0.16, -2.3],
          ],
          0.085,
        ),
        rubber("#26282c"),
      ),
      times(4, (index) =>
        solid(box(0.12, 0.04, 0.08, 0.01), rubber("#26282c"), { at: [side * 1.53, 0.24, -0.8 - index * 0.16] }),
      ),
      solid(ball(0.08, 20), rubber("#55595f"), { at: [side * 0.2, -0.22, -0.08], scale: [0.5, 1.3, 0.9] }),
    ]),
  );
}
