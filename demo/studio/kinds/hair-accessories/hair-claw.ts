import { kind } from "../../kind";
import { all, head, type Part, place, sized } from "../../stage";
import { type Acetate, claw, plain, tortoise } from "./parts";

/** At the back of a head that looks away from the camera. */
const onHead = (part: Part) => place(part, { at: [0, 2.25, 1.05], turn: [0.1, 0, 0.1] });

export const hairClaw = kind({
  name: "hair-claw",
  noun: {
    en: "hair claw",
    zh: "抓夹",
    es: "pinza de pelo",
    "pt-br": "piranha de cabelo",
    ru: "заколка-краб",
    ar: "مشبك شعر",
    ur: "ہیئر کلا",
    fr: "pince crabe",
  },
  centimetres: 11,
  looks: {
    tortoise,
    pink: plain("#e9a3ae", "#f7d3d4", 0.94),
    black: plain("#1d1d20", "#34343a"),
    cream: plain("#ecdfc8", "#fbf6ea"),
    wine: { ground: "#f7efe2", clouds: [], stripes: "#a52a3a" },
  },
  shots: ["front", "turned", "group", "detail", "use", "carton"],
  isInFull: true,
  sets: { all: { pitch: 0.3 }, detail: { look: [0.55, 0.6, 0.8], fit: 2 } },
  build: (look: Acetate) => all(claw({ look })),
  use: (look: Acetate) => all(sized(head("#d9cfc4"), 32), onHead(place(claw({ look }), { scale: 0.5 }))),
  carton: { count: [4, 3, 2] },
});
