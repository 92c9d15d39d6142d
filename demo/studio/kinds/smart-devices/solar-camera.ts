import { kind } from "../../kind";
import {
  all,
  bothSides,
  box,
  disc,
  gloss,
  lens,
  lit,
  place,
  plastic,
  printed,
  rod,
  sheet,
  solid,
  tile,
} from "../../stage";

const cells = () =>
  printed(512, 384, (pen, across, up) => {
    pen.fillStyle = "#16233f";
    pen.fillRect(0, 0, across, up);
    pen.strokeStyle = "#8fa6c9";
    for (let column = 0; column <= 6; column++) pen.strokeRect((column / 6) * across, -2, 1, up + 4);
    pen.lineWidth = 3;
    for (let row = 0; row <= 4; row++) pen.strokeRect(-2, (row / 4) * up, across + 4, 1);
  });

export const solarCamera = kind({
  name: "solar-camera",
  noun: {
    en: "solar security camera",
    zh: "太阳能摄像头",
    es: "cámara de seguridad solar",
    "pt-br": "câmera de segurança solar",
    ru: "камера на солнечной батарее",
    ar: "كاميرا مراقبة شمسية",
    ur: "سولر سیکیورٹی کیمرہ",
    fr: "caméra de surveillance solaire",
  },
  centimetres: 26,
  looks: { white: { shell: "#f1f3f4", dark: "#1b1e23" }, grey: { shell: "#5b626a", dark: "#0f1114" } },
  shots: ["front", "turned", "use"],
  sets: { all: { pitch: 0.12, backdrop: "sand" }, front: { yaw: -0.5 } },
  build({ shell, dark }) {
    const cover = gloss(shell, { roughness: 0.25 });
    return all(
      place(
        [
          solid(box(2.4, 1.7, 0.08, 0.03), plastic("#d5d8da")),
          solid(sheet(2.28, 1.58), gloss("#ffffff", { map: cells(), clearcoat: 1 }), { at: [0, 0, 0.043] }),
        ],
        { at: [0, 2.5, 0], turn: [-0.75, 0, 0] },
      ),
      solid(rod(0.08, 0.08, 0.9), cover, { at: [0, 1.95, -0.3] }),
      solid(box(0.5, 0.16, 0.5, 0.06), cover, { at: [0, 1.5, -0.3] }),
      solid(rod(0.12, 0.12, 0.4), cover, { at: [0, 1.3, -0.25] }),
      solid(box(1, 0.9, 1.5, 0.3), cover, { at: [0, 0.7, 0.2] }),
      solid(box(1.08, 0.1, 1.66, 0.05), cover, { at: [0, 1.16, 0.3] }),
      solid(tile(0.86, 0.76, 0.26, 0.12, 0.04), gloss(dark), { at: [0, 0.68, 0.93] }),
      lens(0.2, { at: [0, 0.78, 1] }),
      [-1, 1].map((side) =>
        [0, 1].map((row) =>
          solid(disc(0.055, 0.02), lit("#fff3d2", 1.1), { at: [side * 0.3, 0.82 - row * 0.18, 0.995] }),
        ),
      ),
      solid(disc(0.1, 0.06), plastic("#f6f6f6"), { at: [0, 0.44, 0.99] }),
      bothSides((side) => solid(rod(0.045, 0.055, 1.2), plastic(dark), { at: [side * 0.58, 1.3, -0.3] })),
    );
  },
});
