import { kind } from "../../kind";
import { all, box, gloss, lettering, matte, type Point, place, plastic, printed, sheet, solid } from "../../stage";
import { pages } from "./parts";

export const copyPaper = kind({
  name: "copy-paper",
  noun: {
    en: "copy paper pack",
    zh: "复印纸",
    es: "paquete de papel para copias",
    "pt-br": "papel sulfite",
    ru: "бумага для принтера",
    ar: "ورق تصوير",
    ur: "فوٹو کاپی کاغذ",
    fr: "ramette de papier",
  },
  centimetres: 30,
  looks: { blue: { wrap: "#2f6fc0", second: "#f6c333" }, mint: { wrap: "#2f9f7f", second: "#ffffff" } },
  shots: ["front"],
  sets: { all: { pitch: 0.42 } },
  build({ wrap, second }) {
    const cover = printed(640, 450, (pen, width, height) => {
      pen.fillStyle = wrap;
      pen.fillRect(0, 0, width, height);
      pen.fillStyle = second;
      pen.beginPath();
      pen.moveTo(0, height * 0.75);
      pen.bezierCurveTo(width * 0.4, height * 0.5, width * 0.6, height, width, height * 0.6);
      pen.lineTo(width, height);
      pen.lineTo(0, height);
      pen.fill();
      pen.fillStyle = "#ffffff";
      pen.font = '800 120px "Noto Sans", sans-serif';
      pen.fillText("A4", 40, 140);
      pen.font = '700 44px "Noto Sans", sans-serif';
      pen.fillText("COPY PAPER", 40, 210);
      pen.font = '32px "Noto Sans", sans-serif';
      pen.fillText("80 g/m² · 500 sheets", 40, 260);
    });
    const ream = (at: Point, turn: number) =>
      place(
        [
          solid(box(2.1, 0.4, 1.5, 0.03), plastic(wrap), { at: [0, 0.2, 0] }),
          solid(sheet(2.06, 1.46), gloss("#ffffff", { map: cover, roughness: 0.3 }), {
            at: [0, 0.403, 0],
            turn: [-Math.PI / 2, 0, 0],
          }),
          lettering("A4 · 80 g · 500", 1.4, 0.22, "#ffffff", { at: [0, 0.2, 0.755] }),
        ],
        { at, turn: [0, turn, 0] },
      );
    return all(
      ream([0, 0, 0], 0.03),
      ream([0, 0.41, 0], -0.04),
      ream([0.05, 0.82, 0.02], 0.08),
      solid(box(2.02, 0.1, 1.42, 0), pages(), { at: [1.35, 0.05, 1.25], turn: [0, 0.35, 0] }),
      solid(box(2.02, 0.01, 1.42, 0), matte("#fefefc"), { at: [1.38, 0.11, 1.27], turn: [0, 0.42, 0] }),
    );
  },
});
