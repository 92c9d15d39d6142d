import { kind } from "../../kind";
import { plastic, solid, type Vector3 } from "../../stage";
import { ballPrint, panelMiddles, seamed } from "./parts";

const middles = panelMiddles();
/** Angles from a point to the two nearest patches. */
function nearest(point: Vector3): [first: number, second: number] {
  let [first, second] = [-1, -1];
  for (const middle of middles) {
    const near = middle.dot(point);
    if (near > first) [first, second] = [near, first];
    else if (near > second) second = near;
  }
  return [Math.acos(Math.min(1, first)), Math.acos(Math.min(1, second))];
}
export const football = kind({
  name: "football",
  noun: {
    en: "football",
    zh: "足球",
    es: "balón de fútbol",
    "pt-br": "bola de futebol",
    ru: "футбольный мяч",
    ar: "كرة قدم",
    ur: "فٹ بال",
    fr: "ballon de football",
  },
  centimetres: 22,
  looks: {
    black: { patch: "#1b1d21", ground: "#f7f6f2" },
    blue: { patch: "#2f6fd0", ground: "#f7f6f2" },
    orange: { patch: "#e8702a", ground: "#f6e04a" },
  },
  shots: ["front", "group", "carton"],
  build({ patch, ground }) {
    const skin = ballPrint(`football ${patch}`, (point) => {
      const [first, second] = nearest(point);
      return first < 0.36 ? patch : first < 0.375 || (second - first < 0.035 && first > 0.37) ? "#b9b7b0" : ground;
    });
    const body = seamed((point) => {
      const [first, second] = nearest(point.clone().normalize());
      return Math.max(0, 1 - Math.abs(first - 0.37) / 0.03, first > 0.37 ? 1 - (second - first) / 0.05 : 0);
    });
    return solid(body, plastic("#ffffff", { map: skin }), { at: [0, 1, 0], turn: [0.5, 0.4, 0.3] });
  },
});
