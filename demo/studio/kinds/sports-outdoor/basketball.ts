import { kind } from "../../kind";
import { rubber, solid, speckle, type Vector3 } from "../../stage";
import { ballPrint, seamed } from "./parts";

const lines = (point: Vector3) =>
  Math.min(
    Math.abs(point.x),
    Math.abs(point.y),
    Math.abs(Math.hypot(point.x - 1.3, point.z) - 0.95),
    Math.abs(Math.hypot(point.x + 1.3, point.z) - 0.95),
  );
export const basketball = kind({
  name: "basketball",
  noun: {
    en: "basketball",
    zh: "篮球",
    es: "balón de básquetbol",
    "pt-br": "bola de basquete",
    ru: "баскетбольный мяч",
    ar: "كرة سلة",
    ur: "باسکٹ بال",
    fr: "ballon de basket",
  },
  centimetres: 24,
  looks: {
    orange: { skin: "#cf6a2a", line: "#1b1a19" },
    blue: { skin: "#2f5fb5", line: "#f4f2ec" },
    black: { skin: "#2a2b2e", line: "#d9a83f" },
  },
  shots: ["front", "detail"],
  sets: { detail: { fit: 2.2, look: [0.6, 0.6, 1] } },
  build({ skin, line }) {
    const print = ballPrint(`basketball ${skin}`, (point) => (lines(point) < 0.022 ? line : skin));
    return solid(
      seamed((point) => Math.max(0, 1 - lines(point.clone().normalize()) / 0.035), 0.018),
      speckle(rubber("#ffffff", { map: print, roughness: 0.55 }), 46, 0.14),
      { at: [0, 1, 0], turn: [0.3, 0.5, 0.25] },
    );
  },
});
