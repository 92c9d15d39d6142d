import { kind } from "../../kind";
import { glass, rubber } from "../../stage";
import { spectacles } from "./spectacles";

export const kidsBlueLightGlasses = kind({
  name: "kids-blue-light-glasses",
  noun: {
    en: "children's blue light glasses",
    zh: "儿童防蓝光眼镜",
    es: "lentes de luz azul para niños",
    "pt-br": "óculos de luz azul infantis",
    ru: "детские очки от синего света",
    ar: "نظارات ضوء أزرق للأطفال",
    ur: "بچوں کا بلیو لائٹ چشمہ",
    fr: "lunettes anti-lumière bleue enfant",
  },
  centimetres: 12,
  looks: { blue: { frame: "#5fa6d6", temple: "#2f5f9c" } },
  shots: ["front"],
  sets: { all: { yaw: -0.35 } },
  build: ({ frame, temple }) =>
    spectacles({
      rim: "round",
      frame: rubber(frame),
      temples: rubber(temple),
      lens: glass("#7f9fff", { opacity: 0.28, iridescence: 1, iridescenceIOR: 1.8 }),
      thick: 0.085,
    }),
});
