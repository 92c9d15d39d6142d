import { kind } from "../../kind";
import { glass, metal } from "../../stage";
import { worn } from "./parts";
import { spectacles } from "./spectacles";

export const roundOpticalFrame = kind({
  name: "round-optical-frame",
  noun: {
    en: "round optical frame",
    zh: "圆形光学镜架",
    es: "armazón redondo",
    "pt-br": "armação redonda",
    ru: "круглая оправа",
    ar: "إطار نظارة دائري",
    ur: "گول فریم",
    fr: "monture optique ronde",
  },
  centimetres: 14,
  looks: { gold: { frame: "#d9b266" }, black: { frame: "#2b2d31" } },
  shots: ["front", "use"],
  sets: { all: { yaw: -0.35 }, use: { fit: 1.25, look: [0.5, 0.58, 0.5] } },
  build: ({ frame }) =>
    spectacles({
      rim: "round",
      frame: metal(frame, { roughness: 0.18 }),
      temples: metal(frame),
      lens: glass("#f2f8fa", { opacity: 0.16 }),
      thick: 0.085,
      isWire: true,
    }),
  use: ({ frame }) =>
    worn(
      spectacles({
        rim: "round",
        frame: metal(frame, { roughness: 0.18 }),
        lens: glass("#f2f8fa", { opacity: 0.16 }),
        thick: 0.085,
        isWire: true,
      }),
    ),
});
