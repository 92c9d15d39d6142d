import { kind } from "../../kind";
import {
  all,
  bothSides,
  box,
  disc,
  fabric,
  gloss,
  lit,
  matte,
  metal,
  plastic,
  rod,
  rubber,
  screen,
  solid,
  tile,
  times,
  wire,
} from "../../stage";

export const tyreInflator = kind({
  name: "tyre-inflator",
  noun: {
    en: "cordless tyre inflator",
    zh: "无线充气泵",
    es: "inflador de neumáticos inalámbrico",
    "pt-br": "calibrador de pneus sem fio",
    ru: "аккумуляторный насос для шин",
    ar: "منفاخ إطارات لاسلكي",
    ur: "کارڈ لیس ٹائر پمپ",
    fr: "gonfleur de pneus sans fil",
  },
  centimetres: 18,
  looks: { black: { shell: "#26282c", accent: "#e8762b" }, grey: { shell: "#6a7078", accent: "#5fb8ff" } },
  shots: ["front", "turned"],
  sets: { front: { yaw: -0.4, pitch: 0.16 } },
  build({ shell, accent }) {
    return all(
      solid(box(1.3, 2.4, 0.9, 0.26), plastic(shell), { at: [0, 1.2, 0] }),
      solid(box(1.34, 0.2, 0.94, 0.08), plastic(accent), { at: [0, 2.2, 0] }),
      solid(tile(1, 1, 0.14, 0.06), gloss("#0b0d11"), { at: [0, 1.5, 0.44] }),
      screen(
        0.84,
        0.66,
        (pen, across, up) => {
          pen.fillStyle = "#0b0d11";
          pen.fillRect(0, 0, across, up);
          pen.fillStyle = "#7fd8ff";
          pen.textAlign = "center";
          pen.font = '800 230px "Noto Sans", sans-serif';
          pen.fillText("36.0", across / 2, up * 0.6, across * 0.94);
          pen.font = '700 90px "Noto Sans", sans-serif';
          pen.fillText("PSI", across / 2, up * 0.92);
        },
        { at: [0, 1.55, 0.475] },
        0.9,
      ),
      [-0.3, 0, 0.3].map((x, index) =>
        solid(disc(0.11, 0.05), rubber(index === 1 ? accent : "#3a3d42"), { at: [x, 0.72, 0.45] }),
      ),
      solid(disc(0.16, 0.03), lit("#fff7d6", 0.9), { at: [0, 0.34, 0.45] }),
      solid(
        wire(
          [
            [0.3, 2.4, 0],
            [0.5, 2.9, 0],
            [1.1, 2.8, 0.2],
            [1.4, 1.8, 0.4],
            [1.3, 0.6, 0.7],
            [1.1, 0.12, 1.1],
          ],
          0.09,
        ),
        fabric("#17181b", { threads: 60, depth: 0.3 }),
      ),
      solid(rod(0.1, 0.12, 0.34, 20), metal("#d8b25a"), { at: [1, 0.12, 1.25], turn: [Math.PI / 2, 0, 0.6] }),
      bothSides((side) =>
        times(6, (index) =>
          solid(box(0.03, 0.05, 0.5, 0.01), matte("#0f1012"), { at: [side * 0.65, 0.6 + index * 0.12, 0] }),
        ),
      ),
    );
  },
});
