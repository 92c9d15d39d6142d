import { kind } from "../../kind";
import {
  all,
  bothSides,
  box,
  disc,
  gloss,
  lens,
  lettering,
  lit,
  plastic,
  rod,
  rubber,
  screen,
  solid,
  tile,
  times,
} from "../../stage";

export const actionCamera = kind({
  name: "action-camera",
  noun: {
    en: "action camera",
    zh: "运动相机",
    es: "cámara de acción",
    "pt-br": "câmera de ação",
    ru: "экшн-камера",
    ar: "كاميرا رياضية",
    ur: "ایکشن کیمرہ",
    fr: "caméra d'action",
  },
  centimetres: 6,
  looks: {
    black: { shell: "#2a2d31", accent: "#3aa0ff" },
    blue: { shell: "#2c5f9a", accent: "#f5d142" },
    yellow: { shell: "#efb52c", accent: "#25272b" },
  },
  shots: ["front", "turned", "detail", "use"],
  sets: { all: { pitch: 0.18 }, front: { yaw: -0.5 } },
  build({ shell, accent }) {
    const cover = rubber(shell);
    return all(
      solid(box(1.7, 1.25, 0.7, 0.14), cover, { at: [0, 0.63, 0] }),
      solid(tile(1.56, 1.12, 0.1, 0.06), plastic("#17191c"), { at: [0, 0.63, 0.34] }),
      solid(tile(0.84, 0.84, 0.16, 0.22, 0.05), plastic("#1e2024"), { at: [0.36, 0.72, 0.42] }),
      lens(0.36, { at: [0.36, 0.72, 0.55] }),
      solid(tile(0.58, 0.52, 0.05, 0.03), gloss("#07090d"), { at: [-0.46, 0.74, 0.37] }),
      screen(
        0.5,
        0.44,
        (pen, across, up) => {
          pen.fillStyle = "#0a0f16";
          pen.fillRect(0, 0, across, up);
          pen.fillStyle = "#ffffff";
          pen.font = '700 120px "Noto Sans", sans-serif';
          pen.textAlign = "center";
          pen.fillText("4K 60", across / 2, up * 0.45);
          pen.fillStyle = "#ff4a3d";
          pen.fillText("● REC", across / 2, up * 0.8);
        },
        { at: [-0.46, 0.74, 0.39] },
      ),
      lettering("ACTION", 0.5, 0.14, accent, { at: [-0.46, 0.3, 0.372] }),
      solid(disc(0.04, 0.02), lit("#ff4a3d", 1.6), { at: [-0.1, 1.1, 0.37] }),
      solid(rod(0.16, 0.16, 0.08), plastic("#c53a34"), { at: [-0.45, 1.27, 0] }),
      bothSides((side) =>
        solid(tile(0.3, 0.34, 0.1, 0.1), plastic("#17191c"), { at: [side * 0.18, -0.1, 0], turn: [0, Math.PI / 2, 0] }),
      ),
      times(5, (_, share) =>
        solid(box(0.03, 0.62, 0.06, 0.01), plastic("#17191c"), { at: [0.855, 0.63, share * 0.5 - 0.2] }),
      ),
    );
  },
});
