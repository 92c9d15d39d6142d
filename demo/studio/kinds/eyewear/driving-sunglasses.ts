import { kind } from "../../kind";
import { metal, plastic } from "../../stage";
import { shade, worn } from "./parts";
import { spectacles } from "./spectacles";

const pair = ({ frame, tint }: { frame: string; tint: string }) =>
  spectacles({
    rim: "low",
    frame: plastic(frame, { roughness: 0.5 }),
    lens: shade(tint, 0.84),
    thick: 0.1,
    temples: metal("#8a9096"),
    curve: 0.14,
  });
export const drivingSunglasses = kind({
  name: "driving-sunglasses",
  noun: {
    en: "polarised driving sunglasses",
    zh: "偏光驾驶镜",
    es: "lentes polarizados para conducir",
    "pt-br": "óculos polarizados para dirigir",
    ru: "поляризационные очки для водителя",
    ar: "نظارات مستقطبة للقيادة",
    ur: "پولرائزڈ ڈرائیونگ چشمہ",
    fr: "lunettes polarisées de conduite",
  },
  centimetres: 14,
  looks: { black: { frame: "#1f2125", tint: "#23272c" }, brown: { frame: "#4a3324", tint: "#8a5a2c" } },
  shots: ["front", "use"],
  sets: { all: { yaw: -0.35 }, use: { fit: 1.25, look: [0.5, 0.58, 0.5] } },
  build: pair,
  use: (look) => worn(pair(look)),
});
