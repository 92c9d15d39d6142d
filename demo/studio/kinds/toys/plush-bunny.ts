import { kind } from "../../kind";
import { all, ball, bothSides, fabric, matte, place, solid } from "../../stage";
import { eyes, hangTag, type Soft, sittingBody, stuffed } from "./parts";

function bunny(soft: Soft) {
  const { fur, light, layers } = soft;
  return all(
    sittingBody(soft),
    stuffed(fur, { at: [0, 1.8, 0.06], scale: [0.56, 0.5, 0.5] }, layers),
    bothSides((side) => [
      stuffed(light, { at: [side * 0.13, 1.64, 0.46], scale: [0.17, 0.14, 0.14] }, layers, 0.03),
      place(
        [
          stuffed(fur, { at: [0, 0.52, 0], scale: [0.17, 0.56, 0.1] }, layers),
          solid(ball(1, 24), fabric("#eeb3bd"), { at: [0, 0.5, 0.075], scale: [0.1, 0.42, 0.06] }),
        ],
        { at: [side * 0.27, 2.12, 0], turn: [-0.1, 0, side * -0.2] },
      ),
      solid(ball(0.09, 16), matte("#f0a9ad", { roughness: 1 }), {
        at: [side * 0.38, 1.66, 0.42],
        scale: [1, 0.7, 0.4],
      }),
    ]),
    eyes(0.21, 1.86, 0.52),
    solid(ball(0.07, 16), fabric("#d77f8c"), { at: [0, 1.74, 0.58], scale: [1.2, 0.8, 0.8] }),
    stuffed("#ffffff", { at: [0, 0.4, -0.58], scale: 0.2 }, layers),
    hangTag({ at: [0.56, 0.3, 0.98], turn: [-0.2, 0.2, 0.2] }),
  );
}

export const plushBunny = kind({
  name: "plush-bunny",
  noun: {
    en: "plush bunny",
    zh: "毛绒兔子",
    es: "conejo de peluche",
    "pt-br": "coelho de pelúcia",
    ru: "плюшевый зайчик",
    ar: "أرنب محشو",
    ur: "پلش خرگوش",
    fr: "lapin en peluche",
  },
  centimetres: 35,
  looks: {
    grey: { fur: "#b9b4b0", light: "#f5f0ea" },
    beige: { fur: "#e3cfae", light: "#faf3e6" },
    lilac: { fur: "#c5b2dc", light: "#f3edf8" },
  },
  shots: ["front", "group", "use"],
  build: bunny,
});
