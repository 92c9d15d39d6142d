import type { Material } from "three";
import { kind } from "../../kind";
import {
  all,
  ball,
  bow,
  DoubleSide,
  fabric,
  glass,
  gloss,
  matte,
  type Part,
  ring,
  satin,
  shaped,
  sheet,
  solid,
  times,
  turned,
  words,
} from "../../stage";

/** A filled pouch tied at its neck, one and a half units high. */
const pouch = (cloth: Material, cord: string): Part => [
  solid(
    shaped(
      turned(
        [
          [0.001, 0.02],
          [0.5, 0],
          [0.8, 0.2],
          [0.82, 0.7],
          [0.5, 1.15],
          [0.17, 1.4],
          [0.4, 1.75],
          [0.52, 1.95],
        ],
        120,
      ),
      (at) => {
        const angle = Math.atan2(at.z, at.x);
        const fold = 1 + Math.sin(angle * 11) * (at.y > 0.8 ? 0.12 : 0.03) + Math.sin(angle * 4) * 0.05;
        at.set(at.x * fold, at.y, at.z * fold * 0.75);
      },
    ),
    cloth,
  ),
  solid(ring(0.2, 0.05, Math.PI * 2, 40), satin(cord), {
    at: [0, 1.4, 0],
    turn: [Math.PI / 2, 0, 0],
    scale: [1, 0.8, 1],
  }),
  bow(satin(cord), { loop: 0.42, width: 0.14, tail: 0.7 }, { at: [0, 1.4, 0.22] }),
];

export const organzaPouch = kind({
  name: "organza-pouch",
  noun: {
    en: "drawstring pouch",
    zh: "纱袋",
    es: "bolsita de organza",
    "pt-br": "saquinho de organza",
    ru: "мешочек из органзы",
    ar: "كيس أورجانزا",
    ur: "آرگنزا تھیلی",
    fr: "pochon en organza",
  },
  centimetres: 12,
  looks: { pink: "#f2a3b8", white: "#fbf8f2", gold: "#e0bd6a", purple: "#a98bd6" },
  shots: ["front", "turned", "group"],
  sets: { all: { pitch: 0.25 } },
  build: (color) =>
    all(
      pouch(glass(color, { opacity: 0.62, roughness: 0.5, clearcoat: 0 }), color === "#fbf8f2" ? "#e9dcc4" : color),
      times(12, (index) =>
        solid(ball(0.2, 20), gloss(index % 2 ? "#f7efe4" : color), {
          at: [Math.cos(index * 2.4) * 0.34, 0.25 + (index % 4) * 0.18, Math.sin(index * 2.4) * 0.26],
        }),
      ),
    ),
});

export const velvetPouch = kind({
  name: "velvet-pouch",
  noun: {
    en: "velvet jewellery pouch",
    zh: "绒布首饰袋",
    es: "bolsita de terciopelo para joyas",
    "pt-br": "saquinho de veludo",
    ru: "бархатный мешочек",
    ar: "كيس مخملي للمجوهرات",
    ur: "مخملی زیورات تھیلی",
    fr: "pochon en velours",
  },
  centimetres: 10,
  looks: { wine: "#6d1a2c", navy: "#22325c", black: "#26272b", beige: "#d9c6a6" },
  shots: ["front", "turned", "group"],
  sets: { all: { pitch: 0.25 } },
  build: (color) =>
    all(
      pouch(fabric(color, { threads: 500, depth: 0.04, side: DoubleSide, sheen: 1 }), "#d8b25a"),
      solid(
        sheet(0.7, 0.3),
        matte("#ffffff", {
          map: words(140, 60, color, [{ text: "Jewelry", size: 30, color: "#e0c074", weight: 500 }]),
          transparent: true,
          opacity: 0.9,
        }),
        { at: [0, 0.5, 0.66], turn: [-0.05, 0, 0] },
      ),
    ),
});
