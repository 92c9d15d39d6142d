import { kind } from "../../kind";
import { all, box, disc, gloss, hoop, lit, matte, metal, place, ring, solid, tile } from "../../stage";
import { lockKeys } from "./parts";

export const fingerprintLock = kind({
  name: "fingerprint-lock",
  noun: {
    en: "fingerprint smart lock",
    zh: "指纹智能锁",
    es: "cerradura con huella",
    "pt-br": "fechadura com biometria",
    ru: "умный замок с отпечатком",
    ar: "قفل ذكي ببصمة",
    ur: "فنگر پرنٹ سمارٹ لاک",
    fr: "serrure à empreinte",
  },
  centimetres: 30,
  looks: {
    black: { shell: "#26282c", light: "#7fd8ff" },
    grey: { shell: "#6a7078", light: "#ffffff" },
    gold: { shell: "#b98c4a", light: "#ffe9bf" },
  },
  shots: ["front", "turned", "detail"],
  sets: { all: { backdrop: "stone" }, front: { yaw: -0.45, pitch: 0.08 }, detail: { fit: 2, look: [0.4, 0.72, 1] } },
  build({ shell, light }) {
    const alloy = metal(shell, { roughness: 0.35, metalness: 0.75 });
    return all(
      solid(tile(0.95, 3.4, 0.16, 0.3, 0.06), alloy, { at: [0, 1.7, 0] }),
      solid(tile(0.8, 1.6, 0.1, 0.06), gloss("#0b0d11"), { at: [0, 2.45, 0.14] }),
      place(lockKeys(light, 0.24), { at: [0, 2.55, 0.178] }),
      solid(hoop(0.16, 0.14, 0.02), lit(light, 1.1), { at: [0, 1.86, 0.175] }),
      [0.05, 0.08, 0.11].map((radius) =>
        solid(ring(radius, 0.007, 4.6), lit(light, 0.8), { at: [0, 1.85, 0.178], turn: [0, 0, -0.7] }),
      ),
      solid(disc(0.28, 0.2), alloy, { at: [0, 1.15, 0.16] }),
      solid(box(1.6, 0.26, 0.2, 0.09), alloy, { at: [0.55, 1.15, 0.42] }),
      solid(disc(0.11, 0.02), metal("#b9bdc3"), { at: [0, 0.34, 0.16] }),
      solid(box(0.03, 0.1, 0.02, 0), matte("#17181b"), { at: [0, 0.34, 0.175] }),
    );
  },
});
