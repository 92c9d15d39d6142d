import { kind } from "../../kind";
import { blossom, bow, fabric, place, ring, satin, solid, times } from "../../stage";
import { backingCard, snapClip } from "./parts";

export const kidsClipSet = kind({
  name: "kids-clip-set",
  noun: {
    en: "children's hair clip set",
    zh: "儿童发夹套装",
    es: "set de clips infantiles",
    "pt-br": "kit de presilhas infantis",
    ru: "набор детских заколок",
    ar: "طقم مشابك شعر للأطفال",
    ur: "بچوں کے ہیئر کلپ سیٹ",
    fr: "coffret barrettes enfant",
  },
  centimetres: 15,
  looks: {
    pink: { card: "#fde3e8", ink: "#d9567e", colors: ["#f28aa8", "#f7c54d", "#9fd3c0", "#c3a6e0"] },
    blue: { card: "#e0f0f8", ink: "#2f7fb0", colors: ["#5fb0de", "#f6a54a", "#f3d55c", "#8fcf8a"] },
    multi: { card: "#fff6da", ink: "#d07a1f", colors: ["#ee6a6a", "#f4b73a", "#63bb74", "#5aa3dd"] },
  },
  shots: ["front", "turned", "group"],
  sets: { all: { yaw: -0.2 }, turned: { yaw: 0.95 } },
  build: ({ card, ink, colors }) =>
    place(
      [
        backingCard(2.8, 3.8, card, ink, "KIDS HAIR SET"),
        times(3, (index) =>
          bow(
            satin(colors[index] ?? "", { roughness: 0.6 }),
            { loop: 0.36, width: 0.34, tail: 0.22 },
            { at: [(index - 1) * 0.88, 2.72, 0.16] },
          ),
        ),
        times(4, (index) => snapClip(colors[index] ?? "", { at: [(index - 1.5) * 0.62, 1.35, 0.06], scale: 0.85 })),
        times(4, (index) => [
          blossom(colors[(index + 1) % 4] ?? "", "#fff3c4", {
            at: [(index - 1.5) * 0.62, 0.85, 0.12],
            turn: [Math.PI / 2, 0, 0],
            scale: 0.24,
          }),
          solid(ring(0.2, 0.055, Math.PI * 2, 40), fabric(colors[index] ?? "", { threads: 90 }), {
            at: [(index - 1.5) * 0.62, 0.32, 0.08],
          }),
        ]),
      ],
      { turn: [-0.18, 0, 0] },
    ),
});
