import { kind } from "../../kind";
import { lyingAnimal } from "./parts";

export const plushCat = kind({
  name: "plush-cat",
  noun: {
    en: "plush cat cushion",
    zh: "毛绒猫咪抱枕",
    es: "cojín gato de peluche",
    "pt-br": "almofada gato de pelúcia",
    ru: "плюшевая подушка-кот",
    ar: "وسادة قطة محشوة",
    ur: "پلش بلی کشن",
    fr: "coussin chat en peluche",
  },
  centimetres: 45,
  looks: {
    grey: { fur: "#a7a9ad", light: "#f1ede8" },
    orange: { fur: "#e09a4a", light: "#fbeedd" },
    white: { fur: "#f3ede2", light: "#fffaf2" },
  },
  shots: ["front", "turned", "use"],
  sets: { all: { yaw: -0.35, pitch: 0.24 }, turned: { yaw: 0.85 } },
  build: ({ fur, light }) => lyingAnimal(fur, light, 0.27, false),
});
