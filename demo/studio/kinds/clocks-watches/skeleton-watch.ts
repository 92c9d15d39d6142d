import { kind } from "../../kind";
import { around, box, disc, hoop, leather, matte, metal, onStrap, place, solid } from "../../stage";
import { clockHands, watchCase } from "./parts";

export const skeletonWatch = kind({
  name: "skeleton-watch",
  noun: {
    en: "automatic skeleton watch",
    zh: "镂空机械表",
    es: "reloj automático esqueleto",
    "pt-br": "relógio automático esqueleto",
    ru: "часы-скелетоны с автоподзаводом",
    ar: "ساعة هيكلية أوتوماتيكية",
    ur: "اسکیلیٹن آٹومیٹک گھڑی",
    fr: "montre squelette automatique",
  },
  centimetres: 4.5,
  looks: { gold: { alloy: "#d8b25a", strap: "#26282c" }, silver: { alloy: "#d3d6da", strap: "#2f4a6b" } },
  shots: ["front", "detail"],
  sets: { front: { yaw: -0.4, pitch: 0.14 }, detail: { fit: 2, look: [0.45, 0.5, 1] } },
  build({ alloy, strap }) {
    const brass = metal("#d8b25a", { roughness: 0.25 });
    const steel = metal("#b9bdc3", { roughness: 0.25 });
    const gear = (x: number, y: number, radius: number, high: number, paint: typeof brass) =>
      place(
        [
          solid(hoop(radius, radius * 0.76, 0.025, 0.004), paint),
          around(4, (angle) => solid(box(radius * 1.5, radius * 0.1, 0.02, 0.002), paint, { turn: [0, 0, angle / 2] })),
          around(24, (angle) =>
            solid(box(radius * 0.1, radius * 0.12, 0.022, 0), paint, {
              at: [Math.cos(angle) * radius, Math.sin(angle) * radius, 0],
              turn: [0, 0, angle],
            }),
          ),
          solid(disc(radius * 0.16, 0.05), metal("#b23a48")),
        ],
        { at: [x, y, high] },
      );
    return place(
      onStrap(
        [
          watchCase(alloy, [
            solid(disc(0.46, 0.01, 64), matte("#202226")),
            gear(-0.16, 0.17, 0.2, 0.012, brass),
            gear(0.2, 0.12, 0.16, 0.02, steel),
            gear(0.02, -0.22, 0.18, 0.016, brass),
            gear(-0.26, -0.12, 0.11, 0.024, steel),
            gear(0.28, -0.17, 0.11, 0.012, brass),
            solid(hoop(0.46, 0.39, 0.02, 0.004), matte("#f3f0e6"), { at: [0, 0, 0.03] }),
            around(12, (angle) =>
              solid(box(0.07, 0.02, 0.01, 0), matte("#26282c"), {
                at: [Math.cos(angle) * 0.425, Math.sin(angle) * 0.425, 0.044],
                turn: [0, 0, angle],
              }),
            ),
            place(clockHands(0.4, "#2b4a8a", "#c23a34"), { at: [0, 0, 0.06] }),
          ]),
        ],
        leather(strap),
        0.5,
        alloy,
      ),
      { turn: [-0.22, 0, 0] },
    );
  },
});
