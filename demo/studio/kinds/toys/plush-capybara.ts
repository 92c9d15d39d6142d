import { kind } from "../../kind";
import { lyingAnimal } from "./parts";

export const plushCapybara = kind({
  name: "plush-capybara",
  noun: {
    en: "plush capybara",
    zh: "毛绒水豚",
    es: "capibara de peluche",
    "pt-br": "capivara de pelúcia",
    ru: "плюшевая капибара",
    ar: "كابيبارا محشوة",
    ur: "پلش کیپی بارا",
    fr: "capybara en peluche",
  },
  centimetres: 35,
  looks: { brown: { fur: "#a9784f", light: "#c79a70" }, caramel: { fur: "#c9965c", light: "#e3bd8c" } },
  shots: ["front", "turned", "use"],
  sets: { all: { yaw: -0.35, pitch: 0.24 }, turned: { yaw: 0.85 } },
  build: ({ fur, light }) => lyingAnimal(fur, light, 0.16, true),
});
