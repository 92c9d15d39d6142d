import { kind } from "../../kind";
import { all, hand, place, sized } from "../../stage";
import { coveredPhone } from "./parts";

export const clearPhoneCase = kind({
  name: "clear-phone-case",
  noun: {
    en: "clear phone case",
    zh: "透明手机壳",
    es: "funda transparente para móvil",
    "pt-br": "capa transparente para celular",
    ru: "прозрачный чехол для телефона",
    ar: "جراب هاتف شفاف",
    ur: "شفاف فون کور",
    fr: "coque transparente",
  },
  centimetres: 16,
  looks: {
    clear: { cover: "#dfeaf0", phone: "#8a6fb0", isClear: true },
    blue: { cover: "#bcd9f0", phone: "#2f6fa8", isClear: true },
    black: { cover: "#aab0b6", phone: "#23272d", isClear: true },
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
