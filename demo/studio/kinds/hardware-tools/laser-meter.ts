import { kind } from "../../kind";
import { bothSides, disc, gloss, place, plastic, rubber, screen, solid, tile, times } from "../../stage";

export const laserMeter = kind({
  name: "laser-meter",
  noun: {
    en: "laser distance meter",
    zh: "激光测距仪",
    es: "medidor láser",
    "pt-br": "trena a laser",
    ru: "лазерный дальномер",
    ar: "جهاز قياس ليزر",
    ur: "لیزر فاصلہ میٹر",
    fr: "télémètre laser",
  },
  centimetres: 12,
  looks: { green: { shell: "#5aa23a", dark: "#26282c" }, red: { shell: "#c2302c", dark: "#26282c" } },
  shots: ["front", "turned"],
  sets: { front: { yaw: -0.4, pitch: 0.3 } },
  build({ shell, dark }) {
    return place(
      [
        solid(tile(1.3, 3, 0.3, 0.6, 0.16), rubber(dark)),
        solid(tile(1.1, 2.8, 0.22, 0.62, 0.12), plastic(shell), { at: [0, 0, 0.02] }),
        solid(tile(0.96, 1.3, 0.1, 0.04), gloss("#0b0d11"), { at: [0, 0.6, 0.34] }),
        screen(
          0.84,
          1.16,
          (pen, across, up) => {
            pen.fillStyle = "#dfe8d9";
            pen.fillRect(0, 0, across, up);
            pen.fillStyle = "#1d211c";
            pen.textAlign = "right";
            pen.font = '800 120px "Noto Sans", sans-serif';
            for (const [index, value] of ["2.418", "1.605", "3.880 m"].entries())
              pen.fillText(value, across * 0.95, up * (0.3 + index * 0.3), across * 0.9);
          },
          { at: [0, 0.6, 0.365] },
          0.25,
        ),
        solid(disc(0.22, 0.06), plastic("#d2433e"), { at: [0, -0.4, 0.35] }),
        times(6, (index) =>
          solid(tile(0.24, 0.16, 0.05, 0.05), rubber("#3a3d42"), {
            at: [((index % 3) - 1) * 0.32, -0.8 - Math.floor(index / 3) * 0.28, 0.34],
          }),
        ),
        bothSides((side) =>
          solid(disc(side > 0 ? 0.18 : 0.1, 0.04), gloss(side > 0 ? "#1b2a4a" : "#7a1418"), {
            at: [side * 0.26, 1.5, 0],
            turn: [-Math.PI / 2, 0, 0],
          }),
        ),
      ],
      { turn: [-0.25, 0, 0] },
    );
  },
});
