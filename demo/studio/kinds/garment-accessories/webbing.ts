import { kind } from "../../kind";
import { all, dyed, printed } from "../../stage";
import { reel } from "./parts";

const woven = (ground: string, motif: string) =>
  printed(512, 128, (pen, width, height) => {
    pen.fillStyle = ground;
    pen.fillRect(0, 0, width, height);
    for (let x = 0; x < width; x += 64) {
      pen.fillStyle = motif;
      pen.beginPath();
      pen.moveTo(x, 64);
      pen.lineTo(x + 32, 28);
      pen.lineTo(x + 64, 64);
      pen.lineTo(x + 32, 100);
      pen.fill();
      pen.fillStyle = ground;
      pen.fillRect(x + 24, 56, 16, 16);
    }
    pen.fillStyle = motif;
    pen.fillRect(0, 6, width, 8);
    pen.fillRect(0, height - 14, width, 8);
    pen.fillStyle = "#00000018";
    for (let x = 0; x < width; x += 4) pen.fillRect(x, 0, 2, height);
  });

export const webbing = kind({
  name: "webbing",
  noun: {
    en: "jacquard webbing",
    zh: "提花织带",
    es: "cinta jacquard",
    "pt-br": "fita jacquard",
    ru: "жаккардовая лента",
    ar: "شريط جاكار",
    ur: "جیکارڈ ٹیپ",
    fr: "sangle jacquard",
  },
  centimetres: 15,
  looks: { multi: { ground: "#25395c", motif: "#e2b33c" }, black: { ground: "#27282b", motif: "#c0313f" } },
  shots: ["front", "carton"],
  sets: { front: { pitch: 0.36, yaw: -1.05 }, detail: { pitch: 0.7, fit: 2, look: [0.8, 0.2, 0.6] } },
  build({ ground, motif }) {
    const map = woven(ground, motif);
    map.repeat.set(3, 1);
    return all(reel(dyed(map, { threads: 90, depth: 0.2 }), ground, 0.6, "#d9c7a0"));
  },
  carton: { count: [4, 3, 1] },
});
