import { kind } from "../../kind";
import {
  all,
  ball,
  bothSides,
  box,
  disc,
  glass,
  gloss,
  grid,
  hoop,
  lit,
  matte,
  metal,
  plastic,
  rod,
  rubber,
  screen,
  sized,
  solid,
  tile,
  times,
} from "../../stage";

export const miniProjector = kind({
  name: "mini-projector",
  noun: {
    en: "mini projector",
    zh: "微型投影仪",
    es: "mini proyector",
    "pt-br": "mini projetor",
    ru: "мини-проектор",
    ar: "جهاز عرض صغير",
    ur: "منی پروجیکٹر",
    fr: "mini-projecteur",
  },
  centimetres: 22,
  looks: { white: { shell: "#f1f1ee", dark: "#22252a" }, grey: { shell: "#656b73", dark: "#16181b" } },
  shots: ["front", "turned", "use"],
  sets: {
    all: { pitch: 0.22, backdrop: "lilac" },
    front: { yaw: -0.5 },
    use: { yaw: -0.6, pitch: 0.25, ambience: 0.45, backdrop: "night" },
  },
  build({ shell, dark }) {
    const cover = plastic(shell);
    return all(
      solid(box(2.2, 1.05, 1.7, 0.24), cover, { at: [0, 0.62, 0] }),
      solid(tile(2.02, 0.86, 0.2, 0.08), gloss(dark), { at: [0, 0.62, 0.83] }),
      solid(disc(0.42, 0.2), plastic(dark), { at: [-0.45, 0.64, 0.9] }),
      solid(hoop(0.44, 0.34, 0.1), metal("#c9a35a"), { at: [-0.45, 0.64, 1] }),
      solid(ball(0.36, 40), glass("#bfe0ff", { opacity: 0.7, iridescence: 1 }), {
        at: [-0.45, 0.64, 0.92],
        scale: [1, 1, 0.35],
      }),
      solid(ball(0.16, 24), lit("#dff0ff", 1.3), { at: [-0.45, 0.64, 0.96], scale: [1, 1, 0.4] }),
      grid(9, 5, [0.085, 0.11], () => solid(disc(0.026, 0.02, 10), matte("#5b6066")))
        .translateX(0.5)
        .translateY(0.62)
        .translateZ(0.875),
      times(8, (_, share) => solid(box(0.03, 0.5, 0.09, 0.01), matte(dark), { at: [1.095, 0.62, share * 1.2 - 0.5] })),
      solid(disc(0.3, 0.03), gloss(dark), { at: [0, 1.15, 0], turn: [-Math.PI / 2, 0, 0] }),
      solid(hoop(0.22, 0.2, 0.02), lit("#ffffff", 0.9), { at: [0, 1.172, 0], turn: [-Math.PI / 2, 0, 0] }),
      bothSides((x) => bothSides((z) => solid(rod(0.1, 0.08, 0.14), rubber(dark), { at: [x * 0.85, 0.06, z * 0.6] }))),
    );
  },
  use(_, piece) {
    const scene = screen(
      4.6,
      2.6,
      (pen, across, up) => {
        const sky = pen.createLinearGradient(0, 0, 0, up);
        for (const [stop, color] of [
          [0, "#2b4fa8"],
          [0.55, "#f29b6a"],
          [0.62, "#f7d38a"],
        ] as const)
          sky.addColorStop(stop, color);
        pen.fillStyle = sky;
        pen.fillRect(0, 0, across, up);
        pen.fillStyle = "#fff4cf";
        pen.beginPath();
        pen.arc(across * 0.6, up * 0.56, 34, 0, 7);
        pen.fill();
        for (const [color, base, high] of [
          ["#4a4f86", 0.62, 0.2],
          ["#26335c", 0.78, 0.24],
        ] as const) {
          pen.fillStyle = color;
          pen.beginPath();
          pen.moveTo(0, up);
          for (let x = 0; x <= across; x += 8)
            pen.lineTo(x, up * (base - high * 0.5 * Math.abs(Math.sin(x / 70 + base * 9))));
          pen.lineTo(across, up);
          pen.fill();
        }
      },
      { at: [-0.4, 2.1, -2.4] },
      0.9,
    );
    return all(
      scene,
      solid(box(4.8, 2.8, 0.06, 0.02), matte("#15171c"), { at: [-0.4, 2.1, -2.45] }),
      sized(piece, 16, [0.9, 0, 1], [0, Math.PI - 0.35, 0]),
    );
  },
});
