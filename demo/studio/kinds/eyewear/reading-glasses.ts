import { kind } from "../../kind";
import { all, box, glass, gloss, leather, lettering, metal, place, solid } from "../../stage";
import { spectacles } from "./spectacles";

export const readingGlasses = kind({
  name: "reading-glasses",
  noun: {
    en: "folding reading glasses",
    zh: "折叠老花镜",
    es: "lentes de lectura plegables",
    "pt-br": "óculos de leitura dobráveis",
    ru: "складные очки для чтения",
    ar: "نظارات قراءة قابلة للطي",
    ur: "فولڈنگ نزدیکی چشمہ",
    fr: "lunettes de lecture pliantes",
  },
  centimetres: 14,
  looks: { black: { frame: "#1f2125", shell: "#2b2d31" }, brown: { frame: "#7a4a2c", shell: "#5a3a24" } },
  shots: ["front"],
  sets: { all: { pitch: 0.4, yaw: -0.3 } },
  build({ frame, shell }) {
    return all(
      place(spectacles({ rim: "low", frame: gloss(frame), lens: glass("#f2f8fa", { opacity: 0.2 }), thick: 0.08 }), {
        at: [0, 0.42, 0.4],
      }),
      place(
        [
          solid(box(2.2, 0.32, 0.9, 0.14), leather(shell)),
          solid(box(0.5, 0.02, 0.3, 0.01), metal("#d9b266"), { at: [0, 0.17, 0.1] }),
        ],
        { at: [0.35, 0.16, 1.5], turn: [0, 0.25, 0] },
      ),
      lettering("+2.00", 0.3, 0.12, "#ffffff", { at: [-0.95, 0.52, 0.52] }),
    );
  },
});
