import { kind } from "../../kind";
import {
  all,
  ball,
  board,
  bothSides,
  box,
  disc,
  gloss,
  lens,
  lit,
  metal,
  outline,
  phone,
  place,
  plastic,
  rod,
  rubber,
  sized,
  solid,
  tile,
  wire,
} from "../../stage";

const blade = outline(
  [
    [0, -0.03],
    [0.18, -0.075],
    [0.5, -0.06],
    [0.6, -0.01],
    [0.58, 0.03],
    [0.3, 0.05],
    [0, 0.03],
  ],
  true,
);
const rotor = (tip: string, spin: number) => [
  [0, Math.PI].map((half) =>
    place(solid(board(blade, 0.006, 0.004), plastic("#2b2f35"), { turn: [Math.PI / 2 - 0.12, 0, 0] }), {
      turn: [0, spin + half, 0],
    }),
  ),
  solid(rod(0.05, 0.06, 0.05), metal(tip, { metalness: 0.5 }), { at: [0, 0.01, 0] }),
];

export const cameraDrone = kind({
  name: "camera-drone",
  noun: {
    en: "camera drone",
    zh: "航拍无人机",
    es: "dron con cámara",
    "pt-br": "drone com câmera",
    ru: "дрон с камерой",
    ar: "طائرة درون بكاميرا",
    ur: "کیمرے والا ڈرون",
    fr: "drone avec caméra",
  },
  centimetres: 28,
  looks: {
    grey: { shell: "#6c7279", dark: "#23272d", accent: "#ff6a1a" },
    black: { shell: "#33363c", dark: "#17191c", accent: "#e2b13c" },
    white: { shell: "#e9ecef", dark: "#3a4048", accent: "#2f9bd8" },
  },
  shots: ["front", "turned", "group", "detail", "use", "carton"],
  isInFull: true,
  sets: {
    all: { backdrop: "sky", pitch: 0.38 },
    front: { yaw: -0.6 },
    detail: { fit: 2.3, look: [0.5, 0.35, 0.85], pitch: 0.2, yaw: -0.35 },
    carton: { pitch: 0.62 },
  },
  build({ shell, dark, accent }) {
    const cover = plastic(shell, { roughness: 0.3 });
    const frame = plastic(dark, { roughness: 0.45 });
    return all(
      solid(ball(1, 56), cover, { scale: [0.4, 0.19, 0.7] }),
      solid(box(0.5, 0.14, 0.94, 0.06), frame, { at: [0, -0.09, -0.02] }),
      solid(box(0.3, 0.06, 0.6, 0.025), frame, { at: [0, 0.15, -0.1] }),
      solid(box(0.06, 0.02, 0.42, 0.01), lit(accent, 0.4), { at: [0, 0.185, -0.1] }),
      bothSides((x) =>
        bothSides((z) =>
          place(
            [
              solid(
                wire(
                  [
                    [x * -0.82, -0.06, z * -0.46],
                    [x * -0.4, 0, z * -0.2],
                    [0, 0, 0],
                  ],
                  0.07,
                ),
                cover,
                { scale: [1, 0.85, 1] },
              ),
              solid(rod(0.125, 0.11, 0.24), frame, { at: [0, 0.04, 0] }),
              solid(rod(0.1, 0.12, 0.06), metal("#aeb4bb"), { at: [0, 0.18, 0] }),
              place(rotor(accent, 0.5 + x * 0.6 + z * 0.35), { at: [0, 0.25, 0] }),
              solid(rod(0.07, 0.045, 0.28, 24), frame, { at: [0, -0.18, 0] }),
              solid(ball(0.035, 16), lit(z > 0 ? "#ff3b30" : "#34c759", 1.3), { at: [0, -0.07, z * 0.12] }),
            ],
            { at: [x * 1.02, 0.05, z * 0.82] },
          ),
        ),
      ),
      solid(box(0.26, 0.1, 0.2, 0.04), frame, { at: [0, -0.12, 0.56] }),
      solid(box(0.24, 0.2, 0.2, 0.07), plastic("#3b4047"), { at: [0, -0.22, 0.64] }),
      solid(box(0.04, 0.16, 0.12, 0.02), metal("#8d939b"), { at: [0.15, -0.2, 0.64] }),
      lens(0.095, { at: [0, -0.22, 0.76] }),
      bothSides((side) => solid(disc(0.035, 0.02, 24), gloss("#0b0d12"), { at: [side * 0.18, 0, 0.645] })),
    );
  },
  use({ dark, accent }, piece) {
    const remote = place(
      [
        solid(tile(1.5, 0.85, 0.25, 0.3, 0.08), plastic(dark)),
        bothSides((side) =>
          place(
            [
              solid(rod(0.16, 0.18, 0.06), rubber("#15171a"), { turn: [Math.PI / 2, 0, 0] }),
              solid(rod(0.05, 0.07, 0.14), metal("#c9ccd0"), { at: [0, 0, 0.1], turn: [Math.PI / 2, 0, 0] }),
            ],
            { at: [side * 0.45, 0.08, 0.16] },
          ),
        ),
        solid(tile(0.5, 0.2, 0.05, 0.02), lit(accent, 0.3), { at: [0, -0.2, 0.16] }),
        place(phone(), { at: [0, 0.55, 0], turn: [-0.1, 0, Math.PI / 2], scale: 1 }),
      ],
      { at: [1.1, 0.6, 1.6], turn: [-0.7, -0.3, 0] },
    );
    return all(place(sized(piece, 26), { at: [-0.3, 1.3, 0], turn: [-0.1, 0, 0.06] }), remote);
  },
});
