import { kind } from "../../kind";
import { gloss, lettering, matte, metal, place, plastic, screen, solid, tile } from "../../stage";

export const powerBank = kind({
  name: "power-bank",
  noun: {
    en: "power bank",
    zh: "充电宝",
    es: "batería externa",
    "pt-br": "carregador portátil",
    ru: "пауэрбанк",
    ar: "بنك طاقة",
    ur: "پاور بینک",
    fr: "batterie externe",
  },
  centimetres: 14,
  looks: {
    black: { shell: "#2b2d32", face: "#1a1c20" },
    white: { shell: "#f4f4f2", face: "#fbfbfa" },
    blue: { shell: "#375f8e", face: "#2c4f78" },
  },
  shots: ["front", "turned", "group", "use"],
  sets: { front: { yaw: -0.4, pitch: 0.3 } },
  build({ shell, face }) {
    return place(
      [
        solid(tile(1.3, 2.6, 0.2, 0.5, 0.14), plastic(shell)),
        solid(tile(1.08, 2.36, 0.12, 0.03), gloss(face), { at: [0, 0, 0.245] }),
        screen(
          0.5,
          0.3,
          (pen, across, up) => {
            pen.fillStyle = "#0b0e13";
            pen.fillRect(0, 0, across, up);
            pen.fillStyle = "#7fe3ff";
            pen.textAlign = "center";
            pen.font = '800 210px "Noto Sans", sans-serif';
            pen.fillText("100%", across / 2, up * 0.74, across * 0.9);
          },
          { at: [0, 0.92, 0.265] },
          0.9,
        ),
        lettering("20000 mAh", 0.9, 0.2, shell === "#f4f4f2" ? "#8b9096" : "#d4d8dc", { at: [0, -0.9, 0.265] }),
        [-0.38, 0, 0.38].map((x, index) => [
          solid(tile(index === 1 ? 0.22 : 0.3, 0.14, 0.04, 0.02), metal("#c9ccd0"), {
            at: [x, 1.3, 0],
            turn: [-Math.PI / 2, 0, 0],
          }),
          solid(tile(index === 1 ? 0.16 : 0.24, 0.09, 0.03, 0.03), matte(index === 1 ? "#16171a" : "#e0893a"), {
            at: [x, 1.302, 0],
            turn: [-Math.PI / 2, 0, 0],
          }),
        ]),
        solid(tile(0.3, 0.12, 0.05, 0.05), plastic(shell), { at: [0.65, 0.8, 0], turn: [0, Math.PI / 2, Math.PI / 2] }),
      ],
      { turn: [-0.25, 0, 0] },
    );
  },
});
