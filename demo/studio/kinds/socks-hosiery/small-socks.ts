import { kind } from "../../kind";
import { all, ball, bothSides, counted, type Flat, flatLay, gloss, place, rubber, satin, solid } from "../../stage";
import { banded, type Knit, pair, sock } from "./parts";

const bear: Knit["draw"] = (pen, { accent }) => {
  pen.fillStyle = accent;
  for (const [x, y] of [
    [0, 1.05],
    [0.6, 0.14],
  ] as Flat[]) {
    for (const side of [-1, 1]) {
      pen.beginPath();
      pen.arc(x + side * 0.15, y + 0.17, 0.09, 0, 7);
      pen.fill();
    }
    pen.beginPath();
    pen.arc(x, y, 0.22, 0, 7);
    pen.fill();
  }
  pen.fillStyle = "#2a1d16";
  for (const [x, y] of [
    [-0.08, 1.08],
    [0.08, 1.08],
    [0.52, 0.17],
    [0.68, 0.17],
  ] as Flat[]) {
    pen.beginPath();
    pen.arc(x, y, 0.03, 0, 7);
    pen.fill();
  }
};
const mesh: Knit["draw"] = (pen, { accent, tall }) => {
  pen.fillStyle = accent;
  for (let y = 0; y < tall; y += 0.12)
    for (let x = -0.5; x < 1.2; x += 0.12) pen.fillRect(x + ((y / 0.12) % 2) * 0.06, y, 0.045, 0.045);
};

export const kidsSocks = kind({
  name: "kids-socks",
  noun: {
    en: "children's cotton socks",
    zh: "儿童棉袜",
    es: "calcetines infantiles de algodón",
    "pt-br": "meias infantis de algodão",
    ru: "детские хлопковые носки",
    ar: "جوارب قطنية للأطفال",
    ur: "بچوں کے سوتی موزے",
    fr: "chaussettes coton enfant",
  },
  centimetres: 20,
  looks: {
    yellow: { ground: "#f6d25f", accent: "#8a5a34", draw: bear },
    pink: { ground: "#f3b9c6", accent: "#fff6ee", draw: bear },
    mint: { ground: "#a9dccb", accent: "#ffffff", draw: mesh },
  },
  shots: ["front", "carton"],
  sets: { front: flatLay },
  build: (look) => pair({ ...look, tall: 1.6 }),
  carton: { count: [6, 4, 2], build: banded },
});

export const babySocks = kind({
  name: "baby-socks",
  noun: {
    en: "baby grip socks",
    zh: "婴儿防滑袜",
    es: "calcetines antiderrapantes para bebé",
    "pt-br": "meias antiderrapantes para bebê",
    ru: "носочки для малышей с тормозами",
    ar: "جوارب رضع مانعة للانزلاق",
    ur: "بے بی نہ پھسلنے والے موزے",
    fr: "chaussettes bébé antidérapantes",
  },
  centimetres: 11,
  looks: { pink: { ground: "#f5c6d0", accent: "#fffaf4" }, blue: { ground: "#b9d8ef", accent: "#fffaf4" } },
  shots: ["front", "carton"],
  sets: { front: flatLay, group: { pitch: 0.9 }, use: { pitch: 0.8 } },
  build: (look) =>
    pair({ ...look, tall: 1.25 }, (knit) =>
      all(
        place(sock(knit), { scale: [0.82, 1, 1.5] }),
        bothSides((side) =>
          solid(ball(0.16, 20), satin(knit.accent), {
            at: [-0.05 + side * 0.15, 0.98, 0.16],
            turn: [0, 0, side * 0.4],
            scale: [1, 0.65, 0.4],
          }),
        ),
        solid(ball(0.06, 16), gloss("#e58aa4"), { at: [-0.05, 0.98, 0.2] }),
        counted(9, (index) =>
          solid(ball(0.04, 12), rubber("#8f959c"), {
            at: [0.1 + (index % 5) * 0.17, -0.13 + Math.floor(index / 5) * 0.14, 0.13],
            scale: [1, 1, 0.4],
          }),
        ),
      ),
    ),
  carton: { count: [6, 4, 2], build: banded },
});
