import { kind } from "../../kind";
import {
  all,
  board,
  box,
  DoubleSide,
  disc,
  type Flat,
  hoop,
  lettering,
  matte,
  metal,
  outline,
  plastic,
  printed,
  rubber,
  sheet,
  solid,
} from "../../stage";

export const tapeMeasure = kind({
  name: "tape-measure",
  noun: {
    en: "tape measure",
    zh: "卷尺",
    es: "cinta métrica",
    "pt-br": "trena",
    ru: "рулетка",
    ar: "شريط قياس",
    ur: "پیمائشی فیتہ",
    fr: "mètre ruban",
  },
  centimetres: 8,
  looks: {
    yellow: { shell: "#e8b52c", dark: "#26282c" },
    red: { shell: "#c2302c", dark: "#26282c" },
    blue: { shell: "#2b5fa8", dark: "#26282c" },
  },
  shots: ["front", "turned", "group"],
  sets: { front: { yaw: -0.35, pitch: 0.22 } },
  build({ shell, dark }) {
    const marks = printed(1024, 96, (pen, across, up) => {
      pen.fillStyle = "#f4d44a";
      pen.fillRect(0, 0, across, up);
      pen.fillStyle = "#1d1f22";
      for (let mark = 0; mark < 100; mark++)
        pen.fillRect((mark / 100) * across, 0, 3, mark % 10 === 0 ? up : mark % 5 === 0 ? up * 0.5 : up * 0.3);
      pen.font = '800 46px "Noto Sans", sans-serif';
      for (let mark = 1; mark < 10; mark++) {
        pen.fillStyle = "#c2302c";
        pen.fillText(String(mark), (mark / 10) * across + 8, up * 0.86);
      }
    });
    return all(
      solid(
        board(
          outline(
            [
              [-0.95, 0],
              [-1, 0.9],
              [-0.72, 1.6],
              [0, 1.82],
              [0.75, 1.6],
              [1, 0.9],
              [1.02, 0],
            ].map(([x = 0, y = 0]): Flat => [x, y]),
          ),
          0.6,
          0.12,
        ),
        plastic(shell),
        { at: [0, 0.12, -0.3] },
      ),
      solid(hoop(0.72, 0.6, 0.9, 0.05), rubber(dark), { at: [0, 0.95, 0] }),
      solid(disc(0.6, 0.86), plastic(dark), { at: [0, 0.95, 0] }),
      lettering("5m", 0.7, 0.4, "#ffffff", { at: [0, 1, 0.435] }),
      solid(box(2.16, 0.16, 0.84, 0.06), rubber(dark), { at: [0, 0.08, 0] }),
      solid(box(0.3, 0.2, 0.4, 0.05), plastic(dark), { at: [0.66, 1.66, 0], turn: [0, 0, -0.5] }),
      solid(sheet(1.7, 0.5), matte("#ffffff", { map: marks, side: DoubleSide }), {
        at: [1.95, 0.2, 0],
        turn: [-Math.PI / 2 + 0.25, 0, 0],
      }),
      solid(box(0.04, 0.26, 0.5, 0.01), metal("#c9ccd0"), { at: [2.8, 0.14, 0] }),
    );
  },
});
