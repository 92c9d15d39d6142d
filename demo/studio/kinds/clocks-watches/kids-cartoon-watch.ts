import { kind } from "../../kind";
import { ball, bothSides, disc, gloss, hoop, onStrap, type Pen, place, rubber, solid } from "../../stage";
import { watchDial } from "./parts";

export const kidsCartoonWatch = kind({
  name: "kids-cartoon-watch",
  noun: {
    en: "children's cartoon watch",
    zh: "儿童卡通手表",
    es: "reloj infantil de dibujos",
    "pt-br": "relógio infantil de desenho",
    ru: "детские часы с мультяшным рисунком",
    ar: "ساعة أطفال كرتونية",
    ur: "بچوں کی کارٹون گھڑی",
    fr: "montre enfant dessin animé",
  },
  centimetres: 4,
  looks: {
    pink: { strap: "#f58fb0", ground: "#fff0f5", beast: "#f2a9c0" },
    blue: { strap: "#4a9be0", ground: "#eaf6ff", beast: "#f2c45a" },
    green: { strap: "#79c26a", ground: "#f4fbe8", beast: "#8a6bd1" },
  },
  shots: ["front", "group"],
  sets: { front: { yaw: -0.4, pitch: 0.16 } },
  build({ strap, ground, beast }) {
    const face = (pen: Pen, size: number) => {
      pen.fillStyle = beast;
      for (const [x, y, radius] of [
        [0.5, 0.54, 0.2],
        [0.35, 0.38, 0.09],
        [0.65, 0.38, 0.09],
      ] as const) {
        pen.beginPath();
        pen.arc(size * x, size * y, size * radius, 0, 7);
        pen.fill();
      }
      pen.fillStyle = "#3a2a2a";
      for (const x of [0.43, 0.57]) {
        pen.beginPath();
        pen.arc(size * x, size * 0.51, size * 0.022, 0, 7);
        pen.fill();
      }
      pen.lineWidth = 7;
      pen.strokeStyle = "#3a2a2a";
      pen.beginPath();
      pen.arc(size * 0.5, size * 0.56, size * 0.06, 0.3, 2.8);
      pen.stroke();
    };
    return place(
      onStrap(
        [
          solid(disc(0.58, 0.24, 56), gloss(strap)),
          solid(hoop(0.58, 0.47, 0.1, 0.04), gloss("#ffffff"), { at: [0, 0, 0.13] }),
          place(watchDial({ ground, ink: "#4a3a5a", numerals: "arabic", second: "#e0413a" }, 0.47, face), {
            at: [0, 0, 0.125],
          }),
          bothSides((side) => [
            solid(ball(0.17, 24), gloss(strap), { at: [side * 0.42, 0.5, 0], scale: [1, 1, 0.7] }),
            solid(ball(0.1, 20), gloss("#ffffff"), { at: [side * 0.42, 0.5, 0.09], scale: [1, 1, 0.5] }),
          ]),
        ],
        rubber(strap),
        0.46,
      ),
      { turn: [-0.22, 0, 0] },
    );
  },
});
