import { kind } from "../../kind";
import { ball, leather, solid, Vector3 } from "../../stage";
import { ballPrint } from "./parts";

const face = (point: Vector3): [axis: number, stripe: number] => {
  const sizes = [Math.abs(point.x), Math.abs(point.y), Math.abs(point.z)];
  const axis = sizes.indexOf(Math.max(...sizes));
  const across = [point.y / point.x, point.z / point.y, point.x / point.z][axis] ?? 0;
  return [
    axis * 2 + (([point.x, point.y, point.z][axis] ?? 0) > 0 ? 1 : 0),
    Math.min(2, Math.floor(((across + 1) / 2) * 3)),
  ];
};
export const volleyball = kind({
  name: "volleyball",
  noun: {
    en: "volleyball",
    zh: "排球",
    es: "balón de voleibol",
    "pt-br": "bola de vôlei",
    ru: "волейбольный мяч",
    ar: "كرة طائرة",
    ur: "والی بال",
    fr: "ballon de volley",
  },
  centimetres: 21,
  looks: {
    blue: { first: "#2f6fc0", second: "#f4c93d" },
    red: { first: "#c5382f", second: "#f4f2ec" },
    green: { first: "#2f9f6f", second: "#f4f2ec" },
  },
  shots: ["front"],
  build({ first, second }) {
    const seam = (point: Vector3) => {
      const [a, b] = [face(point), face(point.clone().applyAxisAngle(new Vector3(0.57, 0.57, 0.57), 0.035))];
      return a[0] !== b[0] || a[1] !== b[1];
    };
    const print = ballPrint(`volleyball ${first}`, (point) =>
      seam(point) ? "#8f8d86" : face(point)[1] === 1 ? "#f7f5ef" : face(point)[0] % 4 < 2 ? first : second,
    );
    return solid(ball(1, 96), leather("#ffffff", { map: print }), { at: [0, 1, 0], turn: [0.5, 0.6, 0.2] });
  },
});
