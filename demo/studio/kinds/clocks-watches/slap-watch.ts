import { kind } from "../../kind";
import { band, disc, dots, gloss, hoop, matte, place, solid } from "../../stage";
import { watchDial } from "./parts";

export const slapWatch = kind({
  name: "slap-watch",
  noun: {
    en: "slap bracelet watch",
    zh: "啪啪手表",
    es: "reloj de pulsera slap",
    "pt-br": "relógio pulseira slap",
    ru: "часы-слэп",
    ar: "ساعة سوار لفافة",
    ur: "سلیپ بریسلیٹ گھڑی",
    fr: "montre slap enfant",
  },
  centimetres: 7,
  looks: {
    yellow: { strap: "#f2c53d", print: "#e0703a" },
    purple: { strap: "#8a6bd1", print: "#f5b7d0" },
    mint: { strap: "#7fd0b4", print: "#ffffff" },
  },
  shots: ["front", "turned"],
  sets: { front: { yaw: -0.5, pitch: 0.3 } },
  build({ strap, print }) {
    const ground = dots(strap, print, 5, 0.24);
    ground.repeat.set(1.4, 1.4);
    return place(
      [
        solid(band(2, 1.5, 0.07, 0.66), matte("#ffffff", { map: ground, roughness: 0.55 }), { at: [0, 0.75, 0] }),
        place(
          [
            solid(disc(0.46, 0.2, 56), gloss(print)),
            solid(hoop(0.46, 0.38, 0.06), gloss("#ffffff"), { at: [0, 0, 0.1] }),
            place(watchDial({ ground: "#fffdf4", ink: "#4a3a5a", numerals: "arabic" }, 0.38), { at: [0, 0, 0.1] }),
          ],
          { at: [0, 1.56, 0], turn: [-Math.PI / 2, 0, 0] },
        ),
      ],
      { turn: [0.95, 0, 0] },
    );
  },
});
