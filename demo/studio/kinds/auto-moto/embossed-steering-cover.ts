import { kind } from "../../kind";
import { ball, crystal, leather, matte, place, ring, solid, times, turnedSharp } from "../../stage";

export const embossedSteeringCover = kind({
  name: "embossed-steering-cover",
  noun: {
    en: "embossed steering wheel cover",
    zh: "压花方向盘套",
    es: "funda de volante en relieve",
    "pt-br": "capa de volante em relevo",
    ru: "рельефная оплётка на руль",
    ar: "غطاء مقود منقوش",
    ur: "ابھرا ہوا سٹیئرنگ کور",
    fr: "couvre-volant gaufré",
  },
  centimetres: 38,
  looks: {
    pink: { hide: "#e9a3b4", stone: true },
    red: { hide: "#9c2430", stone: false },
    purple: { hide: "#6a4a9c", stone: true },
  },
  shots: ["front", "turned"],
  sets: { front: { yaw: -0.4, pitch: 0.12 } },
  build({ hide, stone }) {
    return place(
      [
        solid(ring(1.3, 0.17, Math.PI * 2, 96), leather(hide)),
        times(40, (index) => {
          const angle = (index / 40) * Math.PI * 2;
          return place(
            [
              solid(ball(0.1, 16), leather(hide), { scale: [1, 1, 0.5] }),
              stone
                ? solid(
                    turnedSharp(
                      [
                        [0.001, -0.03],
                        [0.05, 0.01],
                        [0.001, 0.045],
                      ],
                      8,
                    ),
                    crystal("#ffffff", { opacity: 0.9 }),
                    { at: [0, 0, 0.05], turn: [Math.PI / 2, 0, 0] },
                  )
                : null,
            ],
            { at: [Math.cos(angle) * 1.3, Math.sin(angle) * 1.3, 0.14] },
          );
        }),
        solid(ring(1.135, 0.016, Math.PI * 2, 96), matte("#f4ece4"), { at: [0, 0, 0.06] }),
      ],
      { at: [0, 1.5, 0], turn: [-0.2, 0, 0] },
    );
  },
});
