import { kind } from "../../kind";
import { box, leather, matte, place, ring, solid, times } from "../../stage";
import { wheel } from "./parts";

export const steeringCover = kind({
  name: "steering-cover",
  noun: {
    en: "steering wheel cover",
    zh: "方向盘套",
    es: "funda de volante",
    "pt-br": "capa de volante",
    ru: "оплётка на руль",
    ar: "غطاء مقود",
    ur: "سٹیئرنگ کور",
    fr: "couvre-volant",
  },
  centimetres: 38,
  looks: {
    black: { hide: "#2a2a2e", accent: "#c2302c" },
    brown: { hide: "#7d4a2c", accent: "#e0b070" },
    blue: { hide: "#26282c", accent: "#2f6fc2" },
  },
  shots: ["front", "turned", "group"],
  sets: { front: { yaw: -0.4, pitch: 0.12 } },
  build({ hide, accent }) {
    const skin = leather(hide);
    return place(
      [
        wheel(skin, 0.17),
        [0.25, 0.75, 1.25, 1.75].map((share) =>
          solid(ring(1.3, 0.176, Math.PI / 5, 30), leather(accent), { turn: [0, 0, share * Math.PI - Math.PI / 10] }),
        ),
        times(72, (index) =>
          solid(box(0.03, 0.02, 0.05, 0.004), matte("#e9e2d4"), {
            at: [Math.cos(index * 0.0873) * 1.14, Math.sin(index * 0.0873) * 1.14, 0.09],
            turn: [0, 0, index * 0.0873 + 0.5],
          }),
        ),
      ],
      { at: [0, 1.5, 0], turn: [-0.2, 0, 0] },
    );
  },
});
