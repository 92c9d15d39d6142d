import { kind } from "../../kind";
import {
  all,
  bothSides,
  box,
  DoubleSide,
  glow,
  hoop,
  lit,
  matte,
  metal,
  type Point,
  place,
  plastic,
  rod,
  rubber,
  solid,
  times,
  wire,
} from "../../stage";

export const ledStrip = kind({
  name: "led-strip",
  noun: {
    en: "LED strip",
    zh: "LED灯带",
    es: "tira LED",
    "pt-br": "fita LED",
    ru: "светодиодная лента",
    ar: "شريط LED",
    ur: "ایل ای ڈی پٹی",
    fr: "ruban LED",
  },
  centimetres: 14,
  looks: {
    multi: { colors: ["#ff4a4a", "#ffb03a", "#5ae06a", "#3ab8ff", "#a85cff", "#ff5ac8"], tape: "#f3f3f0", step: 3 },
    white: { colors: ["#f3f8ff"], tape: "#fbfbf8", step: 1 },
    "warm-white": { colors: ["#ffdf9e"], tape: "#fff6df", step: 1 },
  },
  shots: ["front", "turned", "detail"],
  sets: {
    all: { backdrop: "slate", ambience: 0.5, pitch: 0.45 },
    front: { yaw: -0.3 },
    detail: { fit: 2.2, look: [0.7, 0.5, 0.9] },
  },
  build({ colors, tape, step }) {
    const turns = 4.2;
    const radius = (share: number) => 0.62 + share * 0.5;
    const count = 150;
    const reel = times(count, (index, share) => {
      const angle = share * Math.PI * 2 * turns;
      const at: Point = [Math.cos(angle) * radius(share), 0, Math.sin(angle) * radius(share)];
      return place(
        [
          solid(box(0.2, 0.36, 0.02, 0), matte(tape), {}),
          index % step === 0 && share > 0.7
            ? solid(
                box(step > 1 ? 0.16 : 0.19, step > 1 ? 0.16 : 0.22, 0.03, 0.01),
                lit(colors[Math.floor(index / step) % colors.length] ?? tape, 1.4),
                { at: [0, 0, 0.02] },
              )
            : null,
        ],
        { at, turn: [0, -angle + Math.PI / 2, 0] },
      );
    });
    const tail = times(16, (index) =>
      place(
        [
          solid(box(0.2, 0.36, 0.02, 0), matte(tape)),
          index % (step > 1 ? 2 : 1) === 0
            ? solid(
                box(step > 1 ? 0.14 : 0.19, step > 1 ? 0.16 : 0.22, 0.03, 0.01),
                lit(colors[Math.floor(index / (step > 1 ? 2 : 1)) % colors.length] ?? tape, 1.5),
                { at: [0, 0, 0.02] },
              )
            : null,
          index % 4 === 1 && step > 1
            ? solid(box(0.05, 0.3, 0.01, 0), metal("#c98a4a"), { at: [0.1, 0, 0.015] })
            : null,
          index % 3 === 0 ? glow(colors[Math.floor(index / 2) % colors.length] ?? tape, 0.4, [0, 0, 0.1], 0.4) : null,
        ],
        { at: [-0.4 + index * 0.18 - 0.3, 0, 1.15 + index * index * 0.0035], turn: [0, -index * 0.038, 0] },
      ),
    );
    return all(
      place([reel, tail], { at: [0, 0.24, 0] }),
      bothSides((side) =>
        solid(hoop(1.25, 0.3, 0.03), plastic("#e9eef2", { transparent: true, opacity: 0.5 }), {
          at: [0, side > 0 ? 0.46 : 0.02, 0],
          turn: [Math.PI / 2, 0, 0],
        }),
      ),
      solid(rod(0.32, 0.32, 0.44, 40, true), plastic("#e9eef2", { side: DoubleSide }), { at: [0, 0.24, 0] }),
      solid(
        wire(
          [
            [2.25, 0.24, 1.9],
            [2.45, 0.2, 2.05],
            [2.55, 0.06, 2.2],
          ],
          0.02,
        ),
        rubber("#c23a34"),
      ),
      solid(
        wire(
          [
            [2.25, 0.3, 1.9],
            [2.5, 0.26, 2.0],
            [2.65, 0.06, 2.1],
          ],
          0.02,
        ),
        rubber("#17181b"),
      ),
    );
  },
});
