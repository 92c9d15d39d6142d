import { kind } from "../../kind";
import { laid, matte, metal, place, ring, solid, wire } from "../../stage";
import { card, drawn } from "./parts";

export const hangTag = kind({
  name: "hang-tag",
  noun: {
    en: "clothing hang tag",
    zh: "服装吊牌",
    es: "etiqueta colgante",
    "pt-br": "etiqueta tag",
    ru: "навесная бирка",
    ar: "بطاقة ملابس معلقة",
    ur: "کپڑوں کا ہینگ ٹیگ",
    fr: "étiquette volante",
  },
  centimetres: 9,
  looks: {
    natural: { paper: "#b98a58", ink: "#2f2013" },
    black: { paper: "#242529", ink: "#e0bd6a" },
    white: { paper: "#f7f4ee", ink: "#222222" },
  },
  shots: ["front", "turned", "group"],
  sets: { all: { pitch: 1, yaw: -0.15 }, turned: { yaw: 1.0 } },
  build: ({ paper, ink }) =>
    laid(
      [0, 1, 2].map((index) =>
        place(
          [
            card(
              1.1,
              1.9,
              paper,
              drawn(220, 380, paper, (pen) => {
                pen.fillStyle = pen.strokeStyle = ink;
                pen.lineWidth = 3;
                if (index === 1) {
                  pen.font = '500 26px "Noto Sans", sans-serif';
                  for (const [row, text] of ["SIZE  M", "100% COTTON", "STYLE 2208"].entries())
                    pen.fillText(text, 110, 130 + row * 46);
                  for (let bar = 0; bar < 24; bar++) pen.fillRect(40 + bar * 6, 280, (bar % 3) + 1.2, 60);
                } else {
                  pen.font = '700 44px "Noto Sans", sans-serif';
                  pen.fillText("BRAND", 110, 200);
                  pen.strokeRect(24, 130, 172, 104);
                  pen.font = '20px "Noto Sans", sans-serif';
                  pen.fillText("EST. 2026", 110, 290);
                }
              }),
              [0, 0, 0.02],
            ),
            solid(ring(0.09, 0.025, Math.PI * 2, 30), metal("#c9a24f"), { at: [0, 0.78, 0.04] }),
            solid(
              wire(
                [
                  [0, 0.78, 0.05],
                  [0.1, 1.2, 0.06],
                  [-0.1, 1.7, 0.06],
                  [0.15, 2, 0.05],
                  [0.2, 1.5, 0.05],
                  [0, 0.8, 0.02],
                ],
                0.022,
              ),
              matte(ink === "#222222" ? "#222222" : "#efe6d2"),
            ),
          ],
          { at: [(index - 1) * 1.2, index === 1 ? -0.1 : 0, index * 0.03], turn: [0, 0, (1 - index) * 0.14] },
        ),
      ),
    ),
});
