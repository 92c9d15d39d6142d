import { kind } from "../../kind";
import { all, around, ball, chance, glow, lit, printed, rod, solid, wire, wood } from "../../stage";

export const moonLight = kind({
  name: "moon-light",
  noun: {
    en: "moon night light",
    zh: "月球灯",
    es: "lámpara de luna",
    "pt-br": "luminária lua",
    ru: "ночник «луна»",
    ar: "مصباح قمر",
    ur: "چاند نائٹ لائٹ",
    fr: "lampe lune",
  },
  centimetres: 18,
  looks: { "warm-white": { light: "#ffe2ad" }, white: { light: "#f3f7ff" }, blue: { light: "#8fb8ff" } },
  shots: ["front", "turned", "group"],
  sets: { all: { backdrop: "night", ambience: 0.4 }, front: { yaw: -0.3, pitch: 0.1 } },
  build({ light }) {
    const seas = printed(1024, 512, (pen, across, up) => {
      pen.fillStyle = "#ffffff";
      pen.fillRect(0, 0, across, up);
      for (let index = 0; index < 26; index++) {
        const [x, y, size] = [chance(0, across), chance(up * 0.15, up * 0.85), chance(30, 110)];
        const shade = pen.createRadialGradient(x, y, 0, x, y, size);
        shade.addColorStop(0, "rgba(90,80,80,.42)");
        shade.addColorStop(1, "rgba(90,80,80,0)");
        pen.fillStyle = shade;
        pen.fillRect(x - size, y - size, size * 2, size * 2);
      }
      for (let index = 0; index < 160; index++) {
        const [x, y, size] = [chance(0, across), chance(0, up), chance(2, 11)];
        pen.fillStyle = "rgba(80,70,70,.25)";
        pen.beginPath();
        pen.arc(x, y, size, 0, 7);
        pen.fill();
        pen.strokeStyle = "rgba(255,255,255,.6)";
        pen.stroke();
      }
    });
    const timber = wood("#a87444");
    return all(
      solid(ball(1, 72), lit(light, 0.85, { map: seas, emissiveMap: seas }), { at: [0, 1.34, 0] }),
      solid(rod(0.9, 0.95, 0.1, 48), timber, { at: [0, 0.05, 0] }),
      around(3, (angle) =>
        solid(
          wire(
            [
              [Math.cos(angle) * 0.75, 0.08, Math.sin(angle) * 0.75],
              [Math.cos(angle) * 0.85, 0.4, Math.sin(angle) * 0.85],
              [Math.cos(angle) * 0.86, 0.75, Math.sin(angle) * 0.86],
            ],
            0.05,
          ),
          timber,
        ),
      ),
      glow(light, 2.4, [0, 1.34, -0.6], 0.5),
    );
  },
});
