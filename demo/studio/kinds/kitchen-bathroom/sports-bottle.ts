import { kind } from "../../kind";
import { all, around, box, decal, glass, plastic, printed, rod, solid, thrown, wire } from "../../stage";

export const sportsBottle = kind({
  name: "sports-bottle",
  noun: {
    en: "sports water bottle",
    zh: "运动水壶",
    es: "botella deportiva",
    "pt-br": "garrafa esportiva",
    ru: "спортивная бутылка",
    ar: "قارورة رياضية",
    ur: "اسپورٹس بوتل",
    fr: "gourde de sport",
  },
  centimetres: 25,
  looks: {
    blue: { body: "#5fa6d6", lid: "#1f3f66", print: "dots" },
    green: { body: "#8fcfae", lid: "#2d5f4d", print: "marks" },
    pink: { body: "#f1c7cf", lid: "#fdfbf7", print: "marks" },
  },
  shots: ["front", "use", "carton"],
  build({ body, lid, print }) {
    const shell = glass(body, { opacity: 0.62, roughness: 0.12 });
    const marks = printed(256, 512, (pen) => {
      pen.fillStyle = pen.strokeStyle = "#ffffff";
      pen.font = '600 40px "Noto Sans", sans-serif';
      for (let index = 0; index < 6; index++) {
        if (print === "marks") {
          pen.fillRect(20, 40 + index * 80, 70, 8);
          pen.fillText(`${600 - index * 100}`, 104, 58 + index * 80);
        } else {
          pen.beginPath();
          pen.arc(64 + (index % 2) * 120, 60 + index * 75, 34, 0, 7);
          pen.fill();
        }
      }
    });
    return all(
      solid(
        thrown(
          [
            [0.001, 0],
            [0.36, 0],
            [0.4, 0.06],
            [0.4, 0.66],
            [0.34, 0.8],
            [0.34, 0.98],
            [0.4, 1.12],
            [0.4, 1.52],
            [0.3, 1.66],
            [0.3, 1.72],
          ],
          0.07,
        ),
        shell,
      ),
      solid(rod(0.37, 0.36, 1.1), glass("#bfe0f2", { opacity: 0.35 }), { at: [0, 0.6, 0] }),
      solid(rod(0.34, 0.34, 0.26, 40), plastic(lid), { at: [0, 1.82, 0] }),
      around(28, (angle) =>
        solid(box(0.03, 0.22, 0.03, 0.01), plastic(lid), {
          at: [Math.cos(angle) * 0.34, 1.82, Math.sin(angle) * 0.34],
          turn: [0, -angle, 0],
        }),
      ),
      solid(
        thrown(
          [
            [0.001, 1.94],
            [0.22, 1.94],
            [0.14, 2.04],
            [0.11, 2.2],
            [0.001, 2.22],
          ],
          0.03,
        ),
        plastic("#f6f4ef"),
      ),
      solid(
        wire(
          [
            [-0.3, 1.86, 0.1],
            [-0.52, 2.06, 0.12],
            [-0.46, 2.3, 0.06],
            [-0.1, 2.42, 0],
            [0.2, 2.26, 0],
            [0.3, 1.94, 0],
          ],
          0.04,
        ),
        plastic(lid),
      ),
      decal(0.44, 0.88, marks, { at: [0.02, 0.58, 0.42] }),
    );
  },
});
