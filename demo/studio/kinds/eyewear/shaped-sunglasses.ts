import { kind } from "../../kind";
import { gloss, metal } from "../../stage";
import { shade, tortoise, worn } from "./parts";
import type { Rim } from "./rims";
import { spectacles } from "./spectacles";

type Look = { frame: string; tint: string };

const acetate =
  (rim: Rim, thick: number) =>
  ({ frame, tint }: Look) =>
    spectacles({ rim, frame: frame === "tortoise" ? tortoise() : gloss(frame), lens: shade(tint), thick });

const oversized = acetate("oversized", 0.1);
const narrow = acetate("narrow", 0.07);
const navigator = ({ frame, tint }: Look) =>
  spectacles({
    rim: "navigator",
    frame: metal(frame, { roughness: 0.15 }),
    lens: shade(tint, 0.86, { iridescence: 0.4 }),
    thick: 0.11,
    isWire: true,
  });

const sets = { all: { yaw: -0.35 }, use: { fit: 1.25, look: [0.5, 0.58, 0.5] } } satisfies Parameters<
  typeof kind
>[0]["sets"];

export const oversizedSunglasses = kind({
  name: "oversized-sunglasses",
  noun: {
    en: "oversized sunglasses",
    zh: "大框太阳镜",
    es: "lentes de sol grandes",
    "pt-br": "óculos de sol grandes",
    ru: "крупные солнцезащитные очки",
    ar: "نظارات شمسية كبيرة",
    ur: "بڑے دھوپ چشمے",
    fr: "grandes lunettes de soleil",
  },
  centimetres: 15,
  looks: {
    black: { frame: "#17181b", tint: "#26292e" },
    wine: { frame: "#6d2338", tint: "#5a3440" },
    cream: { frame: "#efe4cb", tint: "#6a5238" },
  },
  shots: ["front", "use"],
  sets,
  build: oversized,
  use: (look) => worn(oversized(look), 15.5),
});

export const narrowSunglasses = kind({
  name: "narrow-sunglasses",
  noun: {
    en: "narrow cat-eye sunglasses",
    zh: "窄框猫眼太阳镜",
    es: "lentes de sol ojo de gato angostos",
    "pt-br": "óculos gatinho estreitos",
    ru: "узкие очки «кошачий глаз»",
    ar: "نظارات عين القطة الضيقة",
    ur: "تنگ کیٹ آئی چشمہ",
    fr: "lunettes papillon étroites",
  },
  centimetres: 14,
  looks: {
    red: { frame: "#b3202c", tint: "#3a2326" },
    white: { frame: "#f3f0e9", tint: "#2a2d33" },
    tortoise: { frame: "tortoise", tint: "#5c432b" },
  },
  shots: ["front", "use"],
  sets,
  build: narrow,
  use: (look) => worn(narrow(look)),
});

export const navigatorSunglasses = kind({
  name: "navigator-sunglasses",
  noun: {
    en: "square pilot sunglasses",
    zh: "方形双梁太阳镜",
    es: "lentes de sol piloto cuadrados",
    "pt-br": "óculos de sol piloto quadrados",
    ru: "квадратные очки-пилоты",
    ar: "نظارات طيار مربعة",
    ur: "چوکور پائلٹ دھوپ چشمہ",
    fr: "lunettes pilote carrées",
  },
  centimetres: 14,
  looks: {
    silver: { frame: "#d3d7db", tint: "#2a3038" },
    gold: { frame: "#d9b266", tint: "#6a4a2c" },
    black: { frame: "#2b2d31", tint: "#3f4a3a" },
  },
  shots: ["front", "use"],
  sets,
  build: navigator,
  use: (look) => worn(navigator(look)),
});
