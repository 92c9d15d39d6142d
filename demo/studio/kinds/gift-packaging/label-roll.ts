import { kind } from "../../kind";
import { all, DoubleSide, matte, type Pen, place, ring, rod, solid, strip } from "../../stage";
import { drawn } from "./parts";

export const labelRoll = kind({
  name: "label-roll",
  noun: {
    en: "sticker label roll",
    zh: "不干胶标签卷",
    es: "rollo de etiquetas adhesivas",
    "pt-br": "rolo de etiquetas adesivas",
    ru: "рулон наклеек",
    ar: "لفة ملصقات",
    ur: "اسٹیکر لیبل رول",
    fr: "rouleau d'étiquettes",
  },
  centimetres: 10,
  looks: {
    pink: ["#f6c3cd", "#8f2f4a"],
    natural: ["#c79b68", "#3d2a18"],
    green: ["#cfe0c4", "#2f5f3f"],
    white: ["#ffffff", "#222222"],
  },
  shots: ["front", "turned", "group"],
  sets: { all: { pitch: 0.5, yaw: -0.5 }, turned: { yaw: 0.65 } },
  build: ([ground = "", ink = ""]) => {
    const one = (pen: Pen, x: number) => {
      pen.fillStyle = "#f4f0e6";
      pen.fillRect(x, 0, 128, 128);
      pen.fillStyle = ground;
      pen.beginPath();
      pen.arc(x + 64, 64, 56, 0, 7);
      pen.fill();
      pen.fillStyle = ink;
      pen.font = '700 24px "Noto Sans", sans-serif';
      pen.fillText("Thank", x + 64, 62);
      pen.fillText("you", x + 64, 88);
    };
    const web = drawn(640, 128, "#f4f0e6", (pen) => {
      for (let index = 0; index < 5; index++) one(pen, index * 128);
    });
    const round = drawn(640, 128, "#f4f0e6", (pen) => {
      for (let index = 0; index < 5; index++) one(pen, index * 128);
    });
    return all(
      place(
        [
          solid(rod(1, 1, 1, 72, true), matte("#ffffff", { map: round })),
          [0.5, -0.5].map((y) =>
            solid(ring(0.72, 0.27, Math.PI * 2, 72), matte("#f1ece0"), {
              at: [0, y, 0],
              turn: [Math.PI / 2, 0, 0],
              scale: [1, 1, 0.05],
            }),
          ),
          solid(rod(0.45, 0.45, 1.02, 48, true), matte("#b98a58", { side: DoubleSide })),
        ],
        { at: [0, 1, 0], turn: [Math.PI / 2, 0, 0] },
      ),
      solid(
        strip(
          [
            [0.05, 0.02, 0],
            [1, 0.03, 0],
            [2, 0.05, 0],
            [3.1, 0.12, 0],
          ],
          { width: 1, across: [0, 0, -1] },
        ),
        matte("#ffffff", { map: web, side: DoubleSide }),
      ),
    );
  },
});
