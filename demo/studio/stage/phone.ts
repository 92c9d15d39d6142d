import { gloss } from "./materials";
import { printed } from "./prints";
import { box, type Point, place, sheet, solid } from "./shapes";

/** A phone standing, 15 cm: one unit is 10 cm. */
export function phone(at: Point = [0, 0, 0], turn: Point = [0, 0, 0]) {
  const screen = printed(330, 710, (pen, width, height) => {
    const sky = pen.createLinearGradient(0, 0, 0, height);
    sky.addColorStop(0, "#1d4f86");
    sky.addColorStop(0.55, "#5f93c4");
    sky.addColorStop(1, "#f0b58a");
    pen.fillStyle = sky;
    pen.fillRect(0, 0, width, height);
    pen.fillStyle = "#ffffff";
    pen.textAlign = "center";
    pen.font = '300 92px "Noto Sans", sans-serif';
    pen.fillText("10:08", width / 2, 190);
    pen.fillStyle = "#10141a";
    pen.fillRect(width / 2 - 46, 16, 92, 22);
    for (const [index, color] of ["#e8503a", "#2fa36b", "#f2c14e", "#7a5fd0"].entries()) {
      pen.fillStyle = color;
      pen.beginPath();
      pen.roundRect(24 + index * 74, height - 90, 58, 58, 15);
      pen.fill();
    }
  });
  return place(
    [
      solid(box(0.72, 1.5, 0.08, 0.04), gloss("#23272e"), { at: [0, 0.75, 0] }),
      solid(sheet(0.66, 1.42), gloss("#ffffff", { map: screen }), { at: [0, 0.75, 0.0425] }),
    ],
    { at, turn },
  );
}
