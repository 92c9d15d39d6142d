import { kind } from "../../kind";
import { all, box, lettering, metal, plastic, printed, ring, rod, sheet, solid, times } from "../../stage";
import { book } from "./parts";

export const lockDiary = kind({
  name: "lock-diary",
  noun: {
    en: "diary with lock",
    zh: "密码锁日记本",
    es: "diario con candado",
    "pt-br": "diário com cadeado",
    ru: "дневник с замком",
    ar: "دفتر يوميات بقفل",
    ur: "تالے والی ڈائری",
    fr: "journal à cadenas",
  },
  centimetres: 18,
  looks: { pink: { cover: "#f0a6bb", art: "#fff6dd" }, lilac: { cover: "#b9a3e0", art: "#fff6dd" } },
  shots: ["front", "carton"],
  sets: { all: { pitch: 0.62, yaw: 0.4 }, turned: { yaw: -0.5 }, carton: { yaw: -0.38 } },
  build({ cover, art }) {
    const face = printed(400, 560, (pen, width, height) => {
      pen.fillStyle = cover;
      pen.fillRect(0, 0, width, height);
      pen.fillStyle = art;
      for (let index = 0; index < 40; index++) {
        const [x, y, size] = [(index * 97) % width, (index * 173) % height, 4 + (index % 4) * 4];
        pen.beginPath();
        for (let point = 0; point < 10; point++)
          pen.lineTo(
            x + Math.cos(point * 0.628) * (point % 2 ? size * 0.4 : size),
            y + Math.sin(point * 0.628) * (point % 2 ? size * 0.4 : size),
          );
        pen.fill();
      }
      pen.font = '800 60px "Noto Sans", sans-serif';
      pen.textAlign = "center";
      pen.fillText("My Diary", width / 2, height / 2);
    });
    const brass = metal("#e0b95f");
    return all(
      book(
        1.6,
        2.1,
        0.34,
        plastic(cover),
        solid(sheet(1.5, 2), plastic("#ffffff", { map: face }), { at: [0.02, 0.355, 0], turn: [-Math.PI / 2, 0, 0] }),
      ),
      solid(box(0.5, 0.04, 0.36, 0.02), brass, { at: [0.66, 0.37, 0.1] }),
      solid(box(0.06, 0.34, 0.36, 0.02), brass, { at: [0.88, 0.2, 0.1] }),
      times(3, (index) => [
        solid(rod(0.09, 0.09, 0.06, 20), plastic("#26282c"), {
          at: [0.93, 0.22, index * 0.11 - 0.01],
          turn: [Math.PI / 2, 0, 0],
        }),
        lettering(String((index * 4 + 3) % 10), 0.07, 0.08, "#ffffff", {
          at: [1.025, 0.22, index * 0.11 - 0.01],
          turn: [0, Math.PI / 2, 0],
        }),
      ]),
      solid(ring(0.1, 0.02), brass, { at: [1.4, 0.03, 0.8], turn: [Math.PI / 2, 0, 0] }),
      solid(box(0.05, 0.03, 0.36, 0.01), brass, { at: [1.4, 0.03, 1.06] }),
      solid(box(0.14, 0.03, 0.06, 0.01), brass, { at: [1.44, 0.03, 1.18] }),
    );
  },
});
