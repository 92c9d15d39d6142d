import { kind } from "../../kind";
import {
  all,
  ball,
  bow,
  box,
  DoubleSide,
  fabric,
  many,
  matte,
  type Point,
  rod,
  satin,
  shaped,
  sheet,
  solid,
  times,
  words,
} from "../../stage";
import { folded, muslin, nursery } from "./parts";

export const swaddle = kind({
  name: "swaddle",
  noun: {
    en: "muslin swaddle blanket",
    zh: "纱布包巾",
    es: "manta de muselina",
    "pt-br": "manta de musselina",
    ru: "муслиновая пелёнка",
    ar: "لفافة موسلين",
    ur: "ململ سویڈل",
    fr: "lange d'emmaillotage",
  },
  centimetres: 35,
  looks: { green: ["#dfe9db", "#6f9a70", "★"], pink: ["#fae1e4", "#e0899e", "♥"], cream: ["#f8efdc", "#c9a06c", "★"] },
  shots: ["front", "turned"],
  sets: { all: { pitch: 0.5 } },
  build: ([ground = "", ink = "", sign = ""]) =>
    all(
      folded(2.6, 2, 4, muslin(ground, nursery(ground, ink, sign)), 0.16),
      solid(box(0.34, 0.66, 2.06, 0.02), matte("#c9a06c"), { at: [-0.3, 0.34, 0] }),
      solid(
        sheet(0.32, 0.6),
        matte("#ffffff", {
          map: words(100, 190, "#c9a06c", [
            { text: "SOFT", size: 26, color: "#ffffff" },
            { text: "120×120", size: 20, color: "#ffffff" },
          ]),
        }),
        { at: [-0.3, 0.68, 0.3], turn: [-Math.PI / 2, 0, 0] },
      ),
    ),
});

export const bubbleBlanket = kind({
  name: "bubble-blanket",
  noun: {
    en: "baby bubble blanket",
    zh: "豆豆毯",
    es: "manta minky",
    "pt-br": "manta bolinhas",
    ru: "плед минки",
    ar: "بطانية أطفال منقطة",
    ur: "بیبی ببل کمبل",
    fr: "couverture minky",
  },
  centimetres: 40,
  looks: { pink: "#f3b3c2", blue: "#93bfe2", grey: "#b9bcc0" },
  shots: ["front", "turned", "group"],
  sets: { all: { pitch: 0.5 } },
  build: (color) =>
    all(
      folded(2.6, 2, 3, muslin(color), 0.26),
      solid(
        many(
          ball(0.075, 10),
          Array.from({ length: 14 * 11 }, (_, index) => ({
            at: [((index % 14) - 6.5) * 0.185, 0.62, (Math.floor(index / 14) - 5) * 0.185] as Point,
            scale: [1, 0.7, 1] as Point,
          })),
        ),
        muslin(color),
      ),
      bow(satin("#ffffff"), { loop: 0.5, width: 0.36, tail: 0.5 }, { at: [0.4, 0.75, 0.4], turn: [-1.1, 0, 0] }),
    ),
});

const stitch = shaped(ball(1, 12), (at) => at.set(at.x * 0.12, at.y * 0.06, at.z * 0.07));

export const knitBlanket = kind({
  name: "knit-blanket",
  noun: {
    en: "knitted pram blanket",
    zh: "针织推车毯",
    es: "manta de punto",
    "pt-br": "manta de tricô",
    ru: "вязаный плед",
    ar: "بطانية محبوكة",
    ur: "بُنا ہوا کمبل",
    fr: "couverture tricotée",
  },
  centimetres: 40,
  looks: { cream: "#f0e4cc", sage: "#b3c2a8", grey: "#c3c5c8" },
  shots: ["front", "turned"],
  sets: { all: { pitch: 0.5 } },
  build: (color) => {
    const knit = fabric(color, { threads: 26, depth: 0.2, side: DoubleSide });
    return all(
      folded(2.6, 2, 3, knit, 0.24),
      times(8, (row) =>
        times(20, (index) =>
          solid(stitch, knit, {
            at: [(row - 3.5) * 0.34, 0.56, (index - 9.5) * 0.1],
            turn: [0, index % 2 ? 0.5 : -0.5, 0],
          }),
        ),
      ),
      times(24, (index) =>
        solid(rod(0.02, 0.03, 0.3, 6), knit, { at: [1.42, 0.52, (index - 11.5) * 0.084], turn: [0, 0, 1.3] }),
      ),
    );
  },
});
