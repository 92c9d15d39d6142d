import { expect, test } from "vitest";
import { roomIn } from "./room";
import type { Tile } from "./tile";

const shown = (tile: string): Tile => ({ tile, picture: { id: tile, key: tile, width: 8, height: 8, color: "#fff" } });
const failed = (tile: string): Tile => ({
  tile,
  file: new Blob(),
  name: `${tile}.jpg`,
  error: "This picture was not uploaded.",
});
const sending = (tile: string): Tile => ({ tile, file: new Blob(), name: `${tile}.jpg`, share: 0.5 });

test("photos that did not arrive do not use up the nine places", () => {
  const lost = ["a", "b", "c", "d", "e", "f", "g", "h", "i"].map(failed);
  expect(roomIn(lost)).toBe(9);
  expect(roomIn([...lost, shown("j"), sending("k")])).toBe(7);
});

test("photos that are shown or on their way take nine places", () => {
  const nine = ["a", "b", "c", "d", "e", "f", "g", "h"].map(shown);
  expect(roomIn(nine)).toBe(1);
  expect(roomIn([...nine, sending("i"), failed("j")])).toBe(0);
});
