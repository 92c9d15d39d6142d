import { kind } from "../../kind";
import { all, ball, bothSides, bow, fabric, satin, solid } from "../../stage";
import { eyes, hangTag, noseAndSmile, type Soft, sittingBody, stuffed } from "./parts";

type Look = Soft & { ribbon: string };

function bear({ ribbon, ...soft }: Look) {
  const { fur, light, layers } = soft;
  return all(
    sittingBody(soft),
    stuffed(fur, { at: [0, 1.84, 0.06], scale: [0.6, 0.54, 0.53] }, layers),
    stuffed(light, { at: [0, 1.69, 0.45], scale: [0.28, 0.23, 0.22] }, layers, 0.03),
    eyes(0.22, 1.9, 0.56),
    noseAndSmile(1.77, 0.66),
    bothSides((side) => [
      stuffed(fur, { at: [side * 0.47, 2.27, 0], scale: [0.21, 0.21, 0.12] }, layers),
      solid(ball(0.13, 20), fabric(light), { at: [side * 0.47, 2.27, 0.1], scale: [1, 1, 0.4] }),
    ]),
    bow(satin(ribbon), { loop: 0.42, width: 0.3, tail: 0.36 }, { at: [0, 1.33, 0.56], turn: [0.25, 0, 0] }),
    hangTag({ at: [0.62, 2.12, 0.16], turn: [0, 0.3, -0.2] }),
  );
}

export const plushBear = kind({
  name: "plush-bear",
  noun: {
    en: "plush bear",
    zh: "毛绒小熊",
    es: "oso de peluche",
    "pt-br": "urso de pelúcia",
    ru: "плюшевый мишка",
    ar: "دب محشو",
    ur: "پلش ٹیڈی بیئر",
    fr: "ours en peluche",
  },
  centimetres: 30,
  looks: {
    brown: { fur: "#b07a48", light: "#f0dcc0", ribbon: "#b8232f" },
    pink: { fur: "#e8a3b4", light: "#fbeae6", ribbon: "#f7f3ee" },
    white: { fur: "#efe8dc", light: "#f9f5ee", ribbon: "#3b6ea8" },
  },
  shots: ["front", "turned", "group", "detail", "use", "carton"],
  sets: { detail: { look: [0.5, 0.78, 0.8], fit: 1.9 } },
  build: bear,
  carton: { count: [3, 2, 1], build: (look: Look) => bear({ ...look, layers: 0 }) },
});
