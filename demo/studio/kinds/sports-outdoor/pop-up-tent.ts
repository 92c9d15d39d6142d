import { kind } from "../../kind";
import { all, fabric, ring, rod, solid } from "../../stage";
import { tent } from "./tent";

export const popUpTent = kind({
  name: "pop-up-tent",
  noun: {
    en: "pop-up camping tent",
    zh: "自动帐篷",
    es: "tienda de campaña automática",
    "pt-br": "barraca automática",
    ru: "палатка-автомат",
    ar: "خيمة تفتح تلقائيًا",
    ur: "خودکار خیمہ",
    fr: "tente instantanée",
  },
  centimetres: 230,
  looks: { green: { fly: "#7fa06b", wall: "#e9e4d2" }, blue: { fly: "#4f93c4", wall: "#e3eaee" } },
  shots: ["front"],
  sets: { all: { yaw: -0.5, pitch: 0.24 } },
  build({ fly, wall }) {
    return tent({ fly, wall, wide: 1.5, high: 1.2, long: 1.05 });
  },
  carton: {
    count: [3, 2, 1],
    build: ({ fly }) =>
      all(
        solid(rod(0.9, 0.9, 0.16, 48), fabric(fly), { at: [0, 0.9, 0], turn: [Math.PI / 2, 0, 0] }),
        solid(ring(0.9, 0.08), fabric("#26282c"), { at: [0, 0.9, 0] }),
      ),
  },
});
