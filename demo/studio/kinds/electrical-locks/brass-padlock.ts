import { kind } from "../../kind";
import { all, box, hoop, lettering, matte, metal, place, solid, times } from "../../stage";
import { key, shackle } from "./parts";

export const brassPadlock = kind({
  name: "brass-padlock",
  noun: {
    en: "brass padlock",
    zh: "铜挂锁",
    es: "candado de latón",
    "pt-br": "cadeado de latão",
    ru: "латунный навесной замок",
    ar: "قفل نحاسي",
    ur: "پیتل کا تالا",
    fr: "cadenas en laiton",
  },
  centimetres: 8,
  looks: { gold: { body: "#cfa24a" }, silver: { body: "#c9ccd0" }, black: { body: "#2d3035" } },
  shots: ["front", "turned", "group"],
  sets: { front: { yaw: -0.4, pitch: 0.16 } },
  build({ body }) {
    const brass = metal(body, { roughness: 0.24 });
    return all(
      solid(box(1.7, 1.5, 0.72, 0.12), brass, { at: [0, 0.75, 0] }),
      times(2, (index) =>
        solid(box(1.72, 0.03, 0.74, 0.01), metal(body, { roughness: 0.5 }), { at: [0, 0.22 + index * 1.06, 0] }),
      ),
      place(shackle(0.56, 1.1, 0.13), { at: [0, 1.5, 0] }),
      lettering("50", 0.5, 0.4, "#3a2a12", { at: [0, 0.72, 0.365] }),
      solid(hoop(0.36, 0.34, 0.01), matte("#3a2a12"), { at: [0, 0.75, 0.362] }),
      [0, 1].map((index) =>
        place(key(index ? "#d9dcdf" : "#d8b25a"), {
          at: [1.3 + index * 0.35, 0.04, 0.5 + index * 0.1],
          turn: [-Math.PI / 2, 0, 0.5 - index * 0.5],
        }),
      ),
    );
  },
});
