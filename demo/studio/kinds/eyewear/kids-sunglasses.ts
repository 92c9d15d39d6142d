import { kind } from "../../kind";
import { rubber } from "../../stage";
import { shade } from "./parts";
import { spectacles } from "./spectacles";

const pair = ({ frame, temple, tint }: { frame: string; temple: string; tint: string }) =>
  spectacles({
    rim: "square",
    frame: rubber(frame, { roughness: 0.45 }),
    temples: rubber(temple, { roughness: 0.45 }),
    lens: shade(tint, 0.84, { iridescence: 0.5 }),
    thick: 0.11,
  });
export const kidsSunglasses = kind({
  name: "kids-sunglasses",
  noun: {
    en: "children's flexible sunglasses",
    zh: "儿童软框太阳镜",
    es: "lentes de sol flexibles para niños",
    "pt-br": "óculos de sol infantis flexíveis",
    ru: "детские гибкие очки от солнца",
    ar: "نظارات شمسية مرنة للأطفال",
    ur: "بچوں کا لچکدار دھوپ چشمہ",
    fr: "lunettes de soleil souples enfant",
  },
  centimetres: 12,
  looks: {
    blue: { frame: "#4f9ad6", temple: "#f2c53d", tint: "#3a4a5c" },
    pink: { frame: "#f0a0b8", temple: "#b79ae0", tint: "#6b4a5c" },
  },
  shots: ["front", "group"],
  sets: { all: { yaw: -0.35 } },
  build: pair,
});
