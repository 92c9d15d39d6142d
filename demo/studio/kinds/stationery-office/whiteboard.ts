import { kind } from "../../kind";
import {
  board,
  box,
  corners,
  disc,
  gloss,
  matte,
  metal,
  panel,
  place,
  plastic,
  printed,
  rod,
  sheet,
  solid,
} from "../../stage";

export const whiteboard = kind({
  name: "whiteboard",
  noun: {
    en: "magnetic whiteboard",
    zh: "磁性白板",
    es: "pizarrón blanco magnético",
    "pt-br": "quadro branco magnético",
    ru: "магнитная доска",
    ar: "لوح أبيض مغناطيسي",
    ur: "مقناطیسی وائٹ بورڈ",
    fr: "tableau blanc magnétique",
  },
  centimetres: 90,
  looks: { white: { rim: "#c9cdd1" }, blue: { rim: "#5f9ccb" } },
  shots: ["front", "detail"],
  sets: { all: { yaw: -0.25 }, detail: { look: [0.65, 0.15, 1], fit: 2.2 } },
  build({ rim }) {
    const frame = rim === "#c9cdd1" ? metal(rim, { roughness: 0.35 }) : plastic(rim);
    const notes = printed(900, 600, (pen, width, height) => {
      pen.fillStyle = "#fdfdfc";
      pen.fillRect(0, 0, width, height);
      pen.lineWidth = 6;
      pen.strokeStyle = "#2f6fc0";
      pen.beginPath();
      for (let x = 0; x < 300; x += 6) pen.lineTo(90 + x, 330 - x * 0.5 - Math.sin(x / 26) * 30);
      pen.stroke();
      pen.strokeStyle = "#33363b";
      pen.strokeRect(80, 130, 1, 230);
      pen.strokeRect(80, 360, 330, 1);
      pen.fillStyle = "#d8392f";
      pen.font = '700 46px "Noto Sans", sans-serif';
      pen.fillText("MONDAY", 80, 90);
      pen.fillStyle = "#33363b";
      pen.font = '34px "Noto Sans", sans-serif';
      for (const [index, line] of ["10:00  orders", "13:30  samples", "16:00  loading"].entries())
        pen.fillText(line, 500, 190 + index * 66);
    });
    return place(
      [
        solid(box(3, 2, 0.08, 0.02), matte("#e6e8ea")),
        solid(sheet(2.9, 1.9), gloss("#ffffff", { map: notes, roughness: 0.2 }), { at: [0, 0, 0.045] }),
        solid(board(panel(3.1, 2.1, 0.08, [corners(2.88, 1.88)]), 0.1, 0.02), frame, { at: [0, 0, -0.03] }),
        [
          [-0.2, 0.7, "#d8392f"],
          [1.2, 0.72, "#3f8fd6"],
          [0.9, -0.55, "#f2c53d"],
        ].map(([x, y, color]) => solid(disc(0.07, 0.06), plastic(String(color)), { at: [Number(x), Number(y), 0.08] })),
        solid(box(0.5, 0.4, 0.01, 0), matte("#f6d34f"), { at: [0.95, -0.66, 0.055], turn: [0, 0, 0.05] }),
        solid(box(1.4, 0.05, 0.22, 0.02), frame, { at: [0, -1.08, 0.14] }),
        ["#d8392f", "#2f6fc0", "#33363b"].map((color, index) =>
          place(
            [
              solid(rod(0.05, 0.05, 0.42, 20), plastic("#fbfaf6")),
              solid(rod(0.052, 0.052, 0.16, 20), plastic(color), { at: [0, 0.28, 0] }),
            ],
            { at: [-0.5 + index * 0.4, -1.01, 0.14 + (index % 2) * 0.06], turn: [0, 0, Math.PI / 2] },
          ),
        ),
        solid(box(0.34, 0.12, 0.16, 0.03), plastic("#33363b"), { at: [0.58, -1, 0.15] }),
      ],
      { at: [0, 1.2, 0], turn: [-0.1, 0, 0] },
    );
  },
});
