import { kind } from "../../kind";
import {
  all,
  box,
  fabric,
  gloss,
  matte,
  metal,
  type Point,
  place,
  plastic,
  rod,
  sheet,
  solid,
  thrown,
} from "../../stage";
import { scene } from "./parts";

export const paintByNumbersKit = kind({
  name: "paint-by-numbers-kit",
  noun: {
    en: "paint by numbers kit",
    zh: "数字油画套装",
    es: "kit de pintura por números",
    "pt-br": "kit de pintura por números",
    ru: "картина по номерам",
    ar: "طقم رسم بالأرقام",
    ur: "نمبروں والی پینٹنگ کٹ",
    fr: "kit peinture par numéros",
  },
  centimetres: 50,
  looks: { multi: { picture: "hills" as const }, green: { picture: "leaves" as const } },
  shots: ["front"],
  sets: { all: { pitch: 0.4 } },
  build({ picture }) {
    const half = scene(picture, 640, 800, (pen, width, height) => {
      pen.fillStyle = "#fcfbf7";
      pen.fillRect(width * 0.55, 0, width * 0.45, height);
      pen.strokeStyle = pen.fillStyle = "#8a97a5";
      pen.lineWidth = 2;
      pen.font = '18px "Noto Sans", sans-serif';
      for (let index = 0; index < 11; index++) {
        pen.beginPath();
        pen.moveTo(width * 0.55, index * 76);
        pen.bezierCurveTo(width * 0.7, index * 76 + 60, width * 0.85, index * 76 - 50, width, index * 76 + 24);
        pen.stroke();
        for (let column = 0; column < 3; column++)
          pen.fillText(String((index * 5 + column * 3) % 24), width * (0.6 + column * 0.14), index * 76 + 44);
      }
    });
    const paints = ["#c9574a", "#e9a77f", "#f7c873", "#7fa66b", "#2f7f9c", "#4f5d7d", "#8a6f86", "#f4efe4"];
    const brush = (at: Point, turn: Point, color: string) =>
      place(
        [
          solid(
            thrown(
              [
                [0.001, 0],
                [0.03, 0.02],
                [0.05, 0.7],
                [0.035, 1.1],
                [0.001, 1.1],
              ],
              0.04,
            ),
            gloss(color),
          ),
          solid(rod(0.04, 0.036, 0.2, 16), metal("#d9b266"), { at: [0, 1.2, 0] }),
          solid(rod(0.005, 0.04, 0.22, 16), matte("#6b4a30"), { at: [0, 1.4, 0] }),
        ],
        { at, turn },
      );
    return all(
      place(
        [
          solid(box(2, 2.5, 0.14, 0.02), matte("#f3efe4")),
          solid(sheet(1.98, 2.48), fabric("#ffffff", { map: half, sheen: 0.05, depth: 0.06 }), { at: [0, 0, 0.072] }),
        ],
        { at: [0, 1.3, -0.35], turn: [-0.2, 0, 0] },
      ),
      paints.map((color, index) =>
        place(
          [
            solid(rod(0.15, 0.13, 0.22, 32), plastic("#f7f5f0")),
            solid(rod(0.135, 0.135, 0.02, 32), gloss(color), { at: [0, 0.11, 0] }),
          ],
          { at: [-0.75 + (index % 4) * 0.36, 0.11, 0.5 + Math.floor(index / 4) * 0.36] },
        ),
      ),
      brush([0.75, 0.05, 0.95], [-1.45, 0, -0.3], "#e3b04f"),
      brush([0.95, 0.05, 1], [-1.45, 0, 0], "#3f6f9c"),
      brush([1.15, 0.05, 1.02], [-1.45, 0, 0.25], "#c9574a"),
    );
  },
});
