import { kind } from "../../kind";
import { all, bothSides, box, disc, gloss, lens, lit, metal, type Point, plastic, solid, wire } from "../../stage";
import { shade, visor, worn } from "../eyewear/parts";

type Look = { frame: string; tint: string };

/** One dark pane from temple to temple under a thick brow. */
function goggles({ frame, tint }: Look) {
  const shell = plastic(frame, { roughness: 0.3 });
  const pane = visor(
    [
      [-1.42, 0.4],
      [0, 0.46],
      [1.42, 0.4],
    ],
    [
      [-1.36, -0.34],
      [-0.7, -0.52],
      [-0.2, -0.36],
      [0, -0.16],
      [0.2, -0.36],
      [0.7, -0.52],
      [1.36, -0.34],
    ],
    0.11,
  );
  const brow = [-1.46, -1, -0.4, 0.4, 1, 1.46].map((x): Point => [x, 0.46 - Math.abs(x) * 0.03, -0.11 * x * x]);
  return all(
    solid(pane, shade(tint, 0.94, { iridescence: 1, iridescenceIOR: 1.8, metalness: 0.4 })),
    solid(wire(brow, 0.13), shell, { at: [0, 0.02, -0.06] }),
    lens(0.07, { at: [0, 0.43, 0.08] }),
    bothSides((side) => [
      solid(box(0.2, 0.4, 0.5, 0.07), shell, { at: [side * 1.45, 0.28, -0.36] }),
      solid(box(0.15, 0.34, 1.1, 0.06), shell, { at: [side * 1.49, 0.28, -1.05] }),
      solid(
        wire(
          [
            [side * 1.49, 0.3, -1.5],
            [side * 1.47, 0.26, -1.9],
            [side * 1.42, -0.06, -2.35],
          ],
          0.09,
        ),
        shell,
      ),
      solid(box(0.02, 0.05, 0.6, 0.01), lit("#5cc8ff", 0.9), { at: [side * 1.57, 0.36, -1] }),
      solid(disc(0.05, 0.03), metal("#c3c8ce"), { at: [side * 1.57, 0.22, -0.7], turn: [0, Math.PI / 2, 0] }),
      solid(box(0.16, 0.1, 0.34, 0.03), gloss("#16181b"), { at: [side * 1.47, 0.08, -1.1] }),
    ]),
  );
}

export const displayGlasses = kind({
  name: "display-glasses",
  noun: {
    en: "display smart glasses",
    zh: "智能观影眼镜",
    es: "gafas inteligentes con pantalla",
    "pt-br": "óculos inteligentes com tela",
    ru: "умные очки с экраном",
    ar: "نظارات ذكية بشاشة",
    ur: "ڈسپلے والی سمارٹ عینک",
    fr: "lunettes connectées à écran",
  },
  centimetres: 17,
  looks: {
    black: { frame: "#1c1e22", tint: "#10161d" },
    white: { frame: "#eeece6", tint: "#20303c" },
    blue: { frame: "#2f5b94", tint: "#1a3350" },
    grey: { frame: "#878c93", tint: "#2a2233" },
  },
  shots: ["front", "use"],
  sets: { all: { pitch: 0.24 }, front: { yaw: -0.5 }, use: { yaw: -0.5, fit: 1.35, look: [0.5, 0.62, 0.6] } },
  build: goggles,
  use: (look) => worn(goggles(look), 15.5),
});
