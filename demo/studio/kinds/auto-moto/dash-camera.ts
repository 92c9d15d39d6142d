import { kind } from "../../kind";
import {
  all,
  box,
  disc,
  gloss,
  hoop,
  lens,
  lettering,
  lit,
  matte,
  metal,
  plastic,
  rod,
  rubber,
  solid,
  tile,
  times,
  wire,
} from "../../stage";

export const dashCamera = kind({
  name: "dash-camera",
  noun: {
    en: "dash camera",
    zh: "行车记录仪",
    es: "cámara para coche",
    "pt-br": "câmera veicular",
    ru: "видеорегистратор",
    ar: "كاميرا سيارة",
    ur: "ڈیش کیمرہ",
    fr: "dashcam",
  },
  centimetres: 9,
  looks: { black: { shell: "#26282c", accent: "#c2302c" }, grey: { shell: "#6a7078", accent: "#5fb8ff" } },
  shots: ["front", "turned"],
  sets: { front: { yaw: -0.45, pitch: 0.16 } },
  build({ shell, accent }) {
    return all(
      solid(box(2.2, 1.1, 0.6, 0.18), plastic(shell), { at: [0, 0.7, 0] }),
      solid(tile(2, 0.9, 0.12, 0.04), gloss("#101216"), { at: [0, 0.7, 0.3] }),
      solid(rod(0.44, 0.5, 0.36, 48), plastic(shell), { at: [-0.45, 0.7, 0.42], turn: [Math.PI / 2, 0, 0] }),
      lens(0.36, { at: [-0.45, 0.7, 0.6] }),
      solid(hoop(0.46, 0.43, 0.06), metal(accent, { metalness: 0.4 }), { at: [-0.45, 0.7, 0.58] }),
      times(6, (index) =>
        solid(disc(0.035, 0.02, 14), matte("#3a3d42"), {
          at: [0.4 + (index % 3) * 0.16, 0.86 - Math.floor(index / 3) * 0.16, 0.325],
        }),
      ),
      lettering("4K", 0.4, 0.24, "#d3d6da", { at: [0.62, 0.42, 0.325] }),
      solid(disc(0.03, 0.02), lit("#ff4a3d", 1.6), { at: [0.9, 0.98, 0.325] }),
      solid(box(0.5, 0.3, 0.2, 0.06), plastic(shell), { at: [0, 1.34, -0.05] }),
      solid(rod(0.13, 0.13, 0.56, 24), plastic("#3a3d42"), { at: [0, 1.55, -0.05], turn: [0, 0, Math.PI / 2] }),
      solid(tile(1, 0.8, 0.1, 0.12), plastic("#3a3d42"), { at: [0, 1.8, -0.2], turn: [-1.1, 0, 0] }),
      solid(
        wire(
          [
            [1.05, 0.7, -0.1],
            [1.4, 0.6, -0.3],
            [1.7, 0.1, -0.1],
            [2.1, 0.06, 0.4],
          ],
          0.05,
        ),
        rubber("#17181b"),
      ),
    );
  },
});
