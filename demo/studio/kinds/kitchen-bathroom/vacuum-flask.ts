import { kind } from "../../kind";
import { all, decal, type Flat, metal, plastic, printed, rod, solid, thrown, wire } from "../../stage";

const slim: Flat[] = [
  [0.001, 0],
  [0.34, 0],
  [0.37, 0.05],
  [0.37, 1.42],
  [0.27, 1.72],
  [0.27, 1.8],
  [0.001, 1.8],
];
export const vacuumFlask = kind({
  name: "vacuum-flask",
  noun: {
    en: "vacuum flask",
    zh: "真空保温杯",
    es: "termo de acero",
    "pt-br": "garrafa térmica",
    ru: "термос",
    ar: "ترمس",
    ur: "تھرموس بوتل",
    fr: "bouteille isotherme",
  },
  centimetres: 26,
  looks: {
    white: { body: "#eceae4", print: "#c24a3a", cup: false },
    green: { body: "#6f9a86", print: "#f4efe4", cup: true },
    black: { body: "#2b2e33", print: "#d8b25a", cup: false },
    blue: { body: "#3f6f9c", print: "#f4efe4", cup: true },
  },
  shots: ["front", "turned", "group", "detail", "use", "carton"],
  sets: { front: { yaw: 0 }, detail: { look: [0.5, 0.78, 0.8] } },
  build({ body, print, cup }) {
    const coat = metal(body, { metalness: 0.25, roughness: 0.45 });
    const steel = metal("#dde0e4", { roughness: 0.24 });
    const strip = printed(512, 512, (pen) => {
      pen.fillStyle = print;
      pen.font = '700 74px "Noto Sans", sans-serif';
      pen.textAlign = "center";
      pen.fillText("HOT & COLD", 256, 210);
      pen.fillRect(96, 250, 320, 6);
      pen.font = '40px "Noto Sans", sans-serif';
      pen.fillText("500 ml · 304", 256, 320);
    });
    return all(
      solid(thrown(slim, 0.06), coat),
      solid(rod(0.374, 0.374, 0.07), steel, { at: [0, 0.06, 0] }),
      solid(rod(0.28, 0.28, 0.05), steel, { at: [0, 1.8, 0] }),
      cup
        ? [
            solid(
              thrown(
                [
                  [0.001, 1.83],
                  [0.3, 1.83],
                  [0.31, 1.9],
                  [0.27, 2.3],
                  [0.24, 2.34],
                  [0.001, 2.34],
                ],
                0.04,
              ),
              steel,
            ),
            solid(rod(0.312, 0.312, 0.05), plastic("#24262a"), { at: [0, 1.88, 0] }),
          ]
        : [
            solid(
              thrown(
                [
                  [0.001, 1.83],
                  [0.29, 1.83],
                  [0.3, 1.87],
                  [0.3, 2.08],
                  [0.24, 2.14],
                  [0.001, 2.14],
                ],
                0.04,
              ),
              plastic(body === "#2b2e33" ? "#3a3d42" : "#2f3338"),
            ),
            solid(
              wire(
                [
                  [-0.26, 2.06, 0],
                  [-0.27, 2.3, 0],
                  [0, 2.4, 0],
                  [0.27, 2.3, 0],
                  [0.26, 2.06, 0],
                ],
                0.05,
              ),
              plastic("#2f3338"),
            ),
          ],
      decal(0.56, 0.56, strip, { at: [0, 0.85, 0.4] }),
    );
  },
});
