import { kind } from "../../kind";
import { all, cord, counted, type Point, times } from "../../stage";
import { boxed, spark } from "./lights";

export const curtainLights = kind({
  name: "curtain-lights",
  noun: {
    en: "LED icicle curtain lights",
    zh: "LED冰条窗帘灯",
    es: "cortina de luces LED",
    "pt-br": "cortina de LED",
    ru: "светодиодный занавес",
    ar: "ستارة إضاءة LED",
    ur: "ایل ای ڈی پردہ لائٹس",
    fr: "rideau lumineux LED",
  },
  centimetres: 300,
  looks: { "warm-white": { color: "#ffd48a", shape: "drop" }, blue: { color: "#6fb4ff", shape: "drop" } },
  shots: ["front", "detail"],
  sets: {
    all: { backdrop: "night", ambience: 0.3, yaw: 0, float: 0.6, pitch: 0.05 },
    carton: { backdrop: "stone", ambience: 0.62, pitch: 0.62, yaw: -0.38, float: 0 },
  },
  build: ({ color }) =>
    all(
      cord(
        counted(13, (index): Point => [(index - 6) * 0.3, 2.6 + Math.cos(index * 2) * 0.02, 0]),
        "#3b3f45",
        0.016,
      ),
      times(13, (index) => {
        const x = (index - 6) * 0.3;
        const count = [9, 6, 8, 5][index % 4] ?? 6;
        return [
          cord(
            [
              [x, 2.6, 0],
              [x + 0.01, 2.6 - count * 0.12, 0],
              [x, 2.6 - count * 0.24, 0],
            ],
            "#3b3f45",
            0.01,
          ),
          times(count, (bulb) => spark(color, [x + (bulb % 2 ? 0.02 : -0.02), 2.6 - (bulb + 1) * 0.24, 0.02], 0.042)),
        ];
      }),
    ),
  carton: { count: [4, 3, 1], build: ({ color }) => boxed([1.1, 0.5, 0.8], "#2a2547", [color]) },
});
