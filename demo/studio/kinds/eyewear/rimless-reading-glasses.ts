import { kind } from "../../kind";
import { all, box, glass, matte, metal, place, solid, times } from "../../stage";
import { spectacles } from "./spectacles";

export const rimlessReadingGlasses = kind({
  name: "rimless-reading-glasses",
  noun: {
    en: "rimless reading glasses",
    zh: "无框老花镜",
    es: "lentes de lectura sin aro",
    "pt-br": "óculos de leitura sem aro",
    ru: "безоправные очки для чтения",
    ar: "نظارات قراءة بدون إطار",
    ur: "بغیر فریم نزدیکی چشمہ",
    fr: "lunettes de lecture sans monture",
  },
  centimetres: 14,
  looks: { gold: { frame: "#d9b266" } },
  shots: ["front", "use"],
  sets: { all: { yaw: -0.35, backdrop: "stone" }, use: { pitch: 0.5 } },
  build: ({ frame }) => rimless(frame),
  use({ frame }) {
    const column = (x: number) =>
      times(13, (line) =>
        solid(box(0.95 - ((line * 7) % 5) * 0.06, 0.004, 0.03, 0), matte("#55504a"), {
          at: [x, 0.115, line * 0.14 - 0.9],
        }),
      );
    return all(
      solid(box(2.7, 0.1, 2.3, 0.03), matte("#faf7ee"), { at: [0, 0.06, 0] }),
      solid(box(0.02, 0.102, 2.3, 0), matte("#d8d2c4"), { at: [0, 0.062, 0] }),
      column(-0.68),
      column(0.68),
      place(rimless(frame), { at: [0.1, 0.36, 0.4], turn: [0.1, 0.4, 0], scale: 0.52 }),
    );
  },
});

const rimless = (frame: string) =>
  spectacles({
    rim: "low",
    frame: metal(frame),
    lens: glass("#dcecf2", { opacity: 0.42, envMapIntensity: 2 }),
    thick: 0,
    isWire: true,
  });
