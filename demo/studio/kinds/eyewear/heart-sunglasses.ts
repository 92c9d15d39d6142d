import { kind } from "../../kind";
import { gloss } from "../../stage";
import { shade, worn } from "./parts";
import { spectacles } from "./spectacles";

export const heartSunglasses = kind({
  name: "heart-sunglasses",
  noun: {
    en: "children's heart sunglasses",
    zh: "儿童爱心太阳镜",
    es: "lentes de sol de corazón para niñas",
    "pt-br": "óculos de sol coração infantis",
    ru: "детские очки-сердечки",
    ar: "نظارات أطفال على شكل قلب",
    ur: "بچوں کا دل دھوپ چشمہ",
    fr: "lunettes cœur enfant",
  },
  centimetres: 12,
  looks: { pink: { frame: "#ef7fa3", tint: "#b0506f" }, red: { frame: "#d8322f", tint: "#5a1f24" } },
  shots: ["front"],
  sets: { all: { yaw: -0.3 }, use: { fit: 1.25, look: [0.5, 0.58, 0.5] } },
  build: ({ frame, tint }) => spectacles({ rim: "heart", frame: gloss(frame), lens: shade(tint, 0.8), thick: 0.09 }),
  use: ({ frame, tint }) =>
    worn(spectacles({ rim: "heart", frame: gloss(frame), lens: shade(tint, 0.8), thick: 0.09 }), 14),
});
