import { kind } from "../../kind";
import { all, Color, counted, matte, type Point, solid, wire } from "../../stage";
import { type Cap, cap } from "./cap-parts";

/** The strings of the net over the back half of the crown. */
const netting = (color: string) => {
  const string = matte(new Color(color).multiplyScalar(0.62));
  const level = (angle: number, [away, up]: [number, number]): Point => [
    Math.cos(angle) * (away + 0.012),
    up,
    Math.sin(angle) * (away + 0.012) * 1.12,
  ];
  const profile: [number, number][] = [
    [0.3, 0.92],
    [0.6, 0.78],
    [0.785, 0.62],
    [0.87, 0.4],
    [0.9, 0.2],
    [0.9, 0.02],
  ];
  return all(
    counted(22, (index) => {
      const angle = -Math.PI * ((index + 0.5) / 22);
      return solid(
        wire(
          profile.map((at) => level(angle, at)),
          0.008,
          false,
          30,
        ),
        string,
      );
    }),
    profile.map((at) =>
      solid(
        wire(
          Array.from({ length: 13 }, (_, index) => level((-Math.PI * index) / 12, at)),
          0.008,
          false,
          40,
        ),
        string,
      ),
    ),
  );
};

export const truckerCap = kind({
  name: "trucker-cap",
  noun: {
    en: "mesh trucker cap",
    zh: "网眼卡车帽",
    es: "gorra trucker de malla",
    "pt-br": "boné trucker de tela",
    ru: "кепка-тракер с сеткой",
    ar: "قبعة تراكر شبكية",
    ur: "جالی دار ٹرکر ٹوپی",
    fr: "casquette trucker en filet",
  },
  centimetres: 28,
  looks: {
    black: { color: "#28292c", brim: "#b7232f", back: "#ededed", text: "TRUCK" },
    green: { color: "#f1ede2", brim: "#3f7d55", back: "#3f7d55", text: "TRAIL" },
    yellow: { color: "#e8c04a", brim: "#2b2d31", back: "#2b2d31", text: "ROAD" },
  },
  shots: ["front"],
  sets: { front: { yaw: 0.62, pitch: 0.26 } },
  build: (look: Cap) => all(cap(look), netting(look.back ?? look.color)),
});
