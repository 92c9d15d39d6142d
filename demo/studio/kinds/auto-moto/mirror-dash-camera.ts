import { kind } from "../../kind";
import { all, ball, box, lens, lettering, metal, place, plastic, rubber, screen, solid, tile, wire } from "../../stage";
import { road } from "./parts";

export const mirrorDashCamera = kind({
  name: "mirror-dash-camera",
  noun: {
    en: "mirror dash camera",
    zh: "流媒体后视镜记录仪",
    es: "espejo con cámara",
    "pt-br": "retrovisor com câmera",
    ru: "зеркало-видеорегистратор",
    ar: "كاميرا مرآة سيارة",
    ur: "آئینہ ڈیش کیمرہ",
    fr: "rétroviseur dashcam",
  },
  centimetres: 30,
  looks: { black: { shell: "#1d1f22" }, grey: { shell: "#5a6068" } },
  shots: ["front", "turned"],
  sets: { front: { yaw: -0.3, pitch: 0.1 } },
  build({ shell }) {
    return all(
      place(
        [
          solid(tile(4, 1.2, 0.4, 0.3, 0.1), plastic(shell)),
          solid(tile(3.86, 1.08, 0.34, 0.04), metal("#7d868f", { roughness: 0.08 }), { at: [0, 0, 0.14] }),
          screen(2.5, 0.92, road, { at: [0.3, 0, 0.168] }, 0.7),
          lettering("REC  12:58", 0.7, 0.16, "#ff5a4a", { at: [-1.42, 0.28, 0.17] }),
          lettering("62 km/h", 0.7, 0.2, "#ffffff", { at: [-1.42, -0.02, 0.17] }),
        ],
        { at: [0, 1.3, 0] },
      ),
      solid(ball(0.16, 24), plastic(shell), { at: [0, 1.4, -0.25] }),
      solid(
        wire(
          [
            [0, 1.4, -0.3],
            [0, 2, -0.5],
            [0, 2.3, -0.45],
          ],
          0.1,
        ),
        plastic(shell),
      ),
      solid(tile(0.6, 0.3, 0.1, 0.12), plastic(shell), { at: [0, 2.35, -0.42], turn: [-1, 0, 0] }),
      place([solid(box(0.5, 0.4, 0.5, 0.1), plastic(shell)), lens(0.17, { at: [0, 0, 0.26] })], {
        at: [1.3, 0.2, 0.9],
        turn: [0, -0.2, 0],
      }),
      solid(
        wire(
          [
            [1.4, 0.2, 0.65],
            [1.9, 0.05, 0.4],
            [2.2, 0.05, 0.9],
          ],
          0.035,
        ),
        rubber("#17181b"),
      ),
    );
  },
});
