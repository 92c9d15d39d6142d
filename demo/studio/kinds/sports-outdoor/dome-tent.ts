import { kind } from "../../kind";
import { tent } from "./tent";

export const domeTent = kind({
  name: "dome-tent",
  noun: {
    en: "family dome tent",
    zh: "家庭帐篷",
    es: "tienda familiar",
    "pt-br": "barraca familiar",
    ru: "семейная палатка",
    ar: "خيمة عائلية",
    ur: "فیملی خیمہ",
    fr: "tente dôme familiale",
  },
  centimetres: 240,
  looks: {
    orange: { fly: "#e8832f", wall: "#f1e3cb" },
    green: { fly: "#5f8a5a", wall: "#e6e0cc" },
    blue: { fly: "#3f7fb5", wall: "#e6e9ec" },
  },
  shots: ["front", "turned"],
  sets: { all: { yaw: -0.6, pitch: 0.24 } },
  build({ fly, wall }) {
    return tent({ fly, wall, wide: 1.5, high: 1.75, long: 1.3 });
  },
});
