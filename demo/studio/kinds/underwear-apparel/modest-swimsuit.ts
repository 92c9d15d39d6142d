import { kind } from "../../kind";
import {
  all,
  ball,
  type Cut,
  fabric,
  flatLay,
  laid,
  longSleeve,
  matte,
  mirrored,
  pattern,
  place,
  seam,
  soft,
  solid,
} from "../../stage";
import { stitchedTop, stitchedTrousers } from "./parts";

export const modestSwimsuit = kind({
  name: "modest-swimsuit",
  noun: {
    en: "modest swimsuit",
    zh: "保守泳衣",
    es: "traje de baño modesto",
    "pt-br": "maiô modesto",
    ru: "закрытый купальник",
    ar: "مايوه محتشم",
    ur: "باحیا سوئم سوٹ",
    fr: "maillot couvrant",
  },
  centimetres: 140,
  looks: { navy: { cloth: "#22365a", trim: "#5fb3c9" }, black: { cloth: "#26272b", trim: "#d98aa0" } },
  shots: ["front"],
  sets: { front: { ...flatLay, yaw: -0.05 } },
  build({ cloth, trim }) {
    const cut: Cut = { hem: -0.2, flare: 0.24, sleeve: longSleeve, cuff: 0.15, neck: [0.2, 0.06] };
    const cap = pattern(
      mirrored([
        [0, 2.75, 0.3],
        [0.34, 2.6, 0.3],
        [0.36, 2.2, 0.2],
        [0.46, 1.86, 0.1],
      ]),
      0.2,
    );
    return laid(
      place(stitchedTrousers([0.5, 0.18, -0.6], cloth), { at: [0, -1, 0] }),
      place(
        stitchedTop(cut, cloth, (pen) => {
          pen.fillStyle = trim;
          for (const side of [-1, 1]) {
            pen.beginPath();
            pen.moveTo(side * 0.3, 2);
            pen.lineTo(side * 0.75, 1.9);
            pen.lineTo(side * 0.95, -0.3);
            pen.lineTo(side * 0.62, -0.3);
            pen.fill();
          }
          seam(
            pen,
            [
              [0, 2],
              [0, 1.3],
            ],
            "#e8e8e6",
            0.03,
          );
        }),
        { at: [0, 0, 0.1] },
      ),
      place(
        all(
          solid(soft(cap, { thick: 0.16, edge: 0.26 }), fabric(cloth)),
          solid(ball(0.24, 28), fabric(trim), { at: [0, 2.28, 0.06], scale: [0.85, 1.1, 0.5] }),
          solid(ball(0.21, 28), matte("#efe6da"), { at: [0, 2.26, 0.09], scale: [0.85, 1.1, 0.5] }),
        ),
        { at: [0, 0.1, 0.1] },
      ),
    );
  },
});
