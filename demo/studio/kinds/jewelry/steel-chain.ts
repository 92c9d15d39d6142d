import { kind } from "../../kind";
import { linked, polished, roundNeck, shown, tints } from "./parts";

export const steelChain = kind({
  name: "steel-chain",
  noun: {
    en: "stainless steel chain",
    zh: "不锈钢项链",
    es: "cadena de acero inoxidable",
    "pt-br": "corrente de aço inoxidável",
    ru: "цепь из нержавеющей стали",
    ar: "سلسلة ستانلس ستيل",
    ur: "سٹین لیس سٹیل چین",
    fr: "chaîne en acier inoxydable",
  },
  centimetres: 55,
  looks: { silver: { tint: tints.steel, velvet: "#26282d" }, gold: { tint: tints.gold, velvet: "#26282d" } },
  shots: ["front", "detail"],
  sets: { all: { yaw: -0.1, pitch: 0.1 }, detail: { look: [0.5, 0.5, 1], fit: 2.4 } },
  build: ({ tint, velvet }) =>
    shown(velvet, linked(roundNeck(1.25), 0.085, polished(tint), { isFlat: true, thick: 0.34 })),
});
