import { kind } from "../../kind";
import { all, drawnOn, type fabric, matte, satin, seam, soft, solid } from "../../stage";
import { legsLine } from "./parts";

/** Legs of a display form with what is worn on them. */
export const worn = (cloth: ReturnType<typeof fabric>, skin = "#e3c3a4") => {
  return all(
    solid(soft(legsLine(), { thick: 0.24, edge: 0.3 }), matte(skin, { roughness: 0.6 })),
    solid(soft(legsLine(0.02), { thick: 0.262, edge: 0.3 }), cloth),
  );
};

export const tights = kind({
  name: "tights",
  noun: {
    en: "sheer tights",
    zh: "丝袜",
    es: "medias transparentes",
    "pt-br": "meia-calça fina",
    ru: "тонкие колготки",
    ar: "جوارب شفافة",
    ur: "باریک ٹائٹس",
    fr: "collant voile",
  },
  centimetres: 95,
  looks: { black: { color: "#17171b", opacity: 0.86 }, beige: { color: "#b98a62", opacity: 0.55 } },
  shots: ["front", "detail"],
  sets: { all: { yaw: -0.5 }, detail: { look: [0.5, 0.9, 0.9] } },
  build({ color, opacity }) {
    const map = drawnOn(legsLine(0.02), color, (pen) =>
      seam(
        pen,
        [
          [-1, 2.14],
          [1, 2.14],
        ],
        "#000000aa",
        0.16,
      ),
    );
    return worn(satin("#ffffff", { map, transparent: true, opacity, roughness: 0.35 }));
  },
});
