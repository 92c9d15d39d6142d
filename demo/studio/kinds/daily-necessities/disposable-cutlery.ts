import { kind } from "../../kind";
import { all, box, fork, matte, place, plastic, solid, spoon, tableKnife, times, wood } from "../../stage";

export const disposableCutlery = kind({
  name: "disposable-cutlery",
  noun: {
    en: "disposable cutlery pack",
    zh: "一次性餐具",
    es: "paquete de cubiertos desechables",
    "pt-br": "pacote de talheres descartáveis",
    ru: "одноразовые приборы",
    ar: "عبوة أدوات مائدة للاستعمال مرة",
    ur: "ڈسپوزایبل کٹلری پیک",
    fr: "lot de couverts jetables",
  },
  centimetres: 20,
  looks: { white: { piece: "#f6f5f1" }, natural: { piece: "#d9b98a" } },
  shots: ["front"],
  sets: { all: { pitch: 0.95, yaw: -0.2 } },
  build({ piece }) {
    const stuff = piece === "#d9b98a" ? wood(piece, "y") : plastic(piece);
    const fan = (make: typeof spoon, x: number) =>
      times(2, (index) =>
        place(make(stuff), {
          at: [x + index * 0.42, 0.05 + index * 0.03, 0.95 - index * 0.08],
          turn: [-Math.PI / 2, 0, 0.04 - index * 0.1],
        }),
      );
    return all(
      fan(fork, -1.5),
      fan(spoon, -0.55),
      fan(tableKnife, 0.35),
      solid(box(0.8, 0.05, 0.8, 0.01), matte("#fbf8f0"), { at: [1.6, 0.03, 0.4], turn: [0, 0.2, 0] }),
      solid(box(0.8, 0.05, 0.8, 0.01), matte("#ffffff"), { at: [1.6, 0.09, 0.38], turn: [0, 0.05, 0] }),
    );
  },
});
