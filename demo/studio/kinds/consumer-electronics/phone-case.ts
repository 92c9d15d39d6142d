import { kind } from "../../kind";
import { all, hand, place, sized } from "../../stage";
import { coveredPhone } from "./parts";

export const phoneCase = kind({
  name: "phone-case",
  noun: {
    en: "silicone phone case",
    zh: "硅胶手机壳",
    es: "funda de silicona para móvil",
    "pt-br": "capa de silicone para celular",
    ru: "силиконовый чехол для телефона",
    ar: "جراب سيليكون للهاتف",
    ur: "سلیکون فون کور",
    fr: "coque en silicone",
  },
  centimetres: 16,
  looks: {
    green: { cover: "#3f7a66", phone: "#23272d", isClear: false },
    pink: { cover: "#efb4bd", phone: "#f1f1ee", isClear: false },
    navy: { cover: "#2a3f63", phone: "#c9ccd1", isClear: false },
  },
  shots: ["front", "turned", "group", "detail", "use", "carton"],
  sets: {
    front: { yaw: -0.5, pitch: 0.12 },
    group: { yaw: -0.4 },
    detail: { look: [0.62, 0.82, 0.9], fit: 2, yaw: -0.35 },
  },
  build: coveredPhone,
  use(_, piece) {
    return all(
      place(hand("#d9b7a0"), { turn: [0.15, 0, 0] }),
      sized(piece, 16, [0.05, 0.75, 0.42], [0.05, 0.1, -0.05]),
    );
  },
});
