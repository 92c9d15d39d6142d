import { kind } from "../../kind";
import { all, ball, metal, place, solid } from "../../stage";
import { keyRing, stuffed } from "./parts";

export const pompomCharm = kind({
  name: "pompom-charm",
  noun: {
    en: "pompom keychain",
    zh: "毛球挂件",
    es: "llavero pompón",
    "pt-br": "chaveiro pompom",
    ru: "брелок-помпон",
    ar: "ميدالية كرة فرو",
    ur: "پوم پوم کی چین",
    fr: "porte-clés pompon",
  },
  centimetres: 13,
  looks: { white: "#f4efe7", pink: "#f0a3b8", black: "#34323a" },
  shots: ["front", "group", "use"],
  sets: { all: { float: 0.02 } },
  build: (fur) =>
    all(
      stuffed(fur, { at: [0, 0.85, 0], scale: 0.85 }, 8, 0.18),
      solid(ball(0.12, 20), metal("#d8b25a"), { at: [0, 1.72, 0] }),
      place(keyRing(), { at: [0, 1.8, 0] }),
    ),
});
