import { kind } from "../../kind";
import { all, box, gloss, hoop, lens, lit, metal, place, screen, solid, tile } from "../../stage";
import { lockKeys } from "./parts";

export const cameraSmartLock = kind({
  name: "camera-smart-lock",
  noun: {
    en: "smart door lock with camera",
    zh: "可视猫眼智能锁",
    es: "cerradura inteligente con cámara",
    "pt-br": "fechadura inteligente com câmera",
    ru: "умный замок с камерой",
    ar: "قفل ذكي بكاميرا",
    ur: "کیمرے والا سمارٹ لاک",
    fr: "serrure connectée à caméra",
  },
  centimetres: 40,
  looks: { black: { shell: "#26282c", accent: "#c9a35a" }, brown: { shell: "#5a4030", accent: "#d8b25a" } },
  shots: ["front", "turned"],
  sets: { all: { backdrop: "stone" }, front: { yaw: -0.5, pitch: 0.08 } },
  build({ shell, accent }) {
    const alloy = gloss(shell);
    return all(
      solid(tile(0.96, 4.2, 0.2, 0.34, 0.08), alloy, { at: [0, 2.1, 0] }),
      solid(tile(0.8, 1.7, 0.12, 0.06), gloss("#0b0d11"), { at: [0, 3.15, 0.16] }),
      lens(0.16, { at: [0, 3.78, 0.19] }),
      place(lockKeys("#7fd8ff", 0.22), { at: [0, 3, 0.198] }),
      solid(box(0.4, 2, 0.3, 0.12), alloy, { at: [0, 1.25, 0.5] }),
      [0.42, 2.05].map((up) => solid(box(0.36, 0.3, 0.5, 0.08), alloy, { at: [0, up, 0.3] })),
      solid(box(0.06, 1.7, 0.02, 0.01), metal(accent), { at: [0.12, 1.25, 0.655] }),
      solid(tile(0.2, 0.28, 0.09, 0.04), lit("#7fd8ff", 0.5), { at: [-0.02, 2.05, 0.56] }),
      solid(hoop(0.19, 0.16, 0.03), metal(accent), { at: [0, 3.78, 0.2] }),
      place(
        [
          solid(tile(1.3, 2, 0.14, 0.16, 0.05), alloy),
          solid(tile(1.14, 1.5, 0.08, 0.04), gloss("#0b0d11"), { at: [0, 0.16, 0.07] }),
          screen(
            1,
            1.3,
            (pen, across, up) => {
              pen.fillStyle = "#b9c9d3";
              pen.fillRect(0, 0, across, up);
              pen.fillStyle = "#7a8a94";
              pen.fillRect(0, up * 0.7, across, up * 0.3);
              pen.fillStyle = "#3f5a7a";
              pen.fillRect(across * 0.28, up * 0.48, across * 0.44, up * 0.52);
              pen.fillStyle = "#e8c3a0";
              pen.beginPath();
              pen.arc(across * 0.5, up * 0.34, across * 0.15, 0, 7);
              pen.fill();
            },
            { at: [0, 0.16, 0.1] },
            0.6,
          ),
        ],
        { at: [1.35, 1.02, 0.2], turn: [-0.06, -0.2, 0] },
      ),
    );
  },
});
