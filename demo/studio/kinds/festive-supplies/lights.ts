import { all, ball, box, chance, gloss, glow, lit, type Point, printed, solid } from "../../stage";

/** A bulb of light with its halo. */
export const spark = (color: string, at: Point, radius = 0.05) => [
  solid(ball(radius, 12), lit(color, 2.2), { at }),
  glow(color, radius * 4.2, [at[0], at[1], at[2] + 0.02], 0.55),
];

/** A colour box with the lights printed on it. */
export const boxed = (size: Point, ground: string, lights: string[]) => {
  const map = printed(256, 256, (pen, width, height) => {
    pen.fillStyle = ground;
    pen.fillRect(0, 0, width, height);
    for (let index = 0; index < 26; index++) {
      pen.fillStyle = lights[index % lights.length] ?? "#ffffff";
      pen.beginPath();
      pen.arc(chance(20, 236), chance(60, 236), 7, 0, 7);
      pen.fill();
    }
    pen.fillStyle = "#ffffff";
    pen.font = "700 38px 'Noto Sans'";
    pen.fillText("LED  IP44", 32, 50);
  });
  return all(solid(box(...size, 0), gloss("#ffffff", { map, roughness: 0.4 }), { at: [0, size[1] / 2, 0] }));
};
