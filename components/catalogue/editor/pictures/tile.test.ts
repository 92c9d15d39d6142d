import { expect, test } from "vitest";
import { countFreePlaces, type Tile } from "./tile";

const uploaded = (tile: string): Tile => ({
  tile,
  picture: { id: tile, key: tile, width: 8, height: 8, color: "#fff" },
});
const failed = (tile: string): Tile => ({
  tile,
  file: new Blob(),
  name: `${tile}.jpg`,
  error: "This photo did not arrive.",
});
const sending = (tile: string): Tile => ({ tile, file: new Blob(), name: `${tile}.jpg`, share: 0.5 });

test("failed uploads do not count toward the nine pictures", () => {
  const nineFailed = ["a", "b", "c", "d", "e", "f", "g", "h", "i"].map(failed);
  expect(countFreePlaces(nineFailed)).toBe(9);
  expect(countFreePlaces([...nineFailed, uploaded("j"), sending("k")])).toBe(7);
});

test("uploaded pictures and running uploads count toward the nine pictures", () => {
  const nine = ["a", "b", "c", "d", "e", "f", "g", "h"].map(uploaded);
  expect(countFreePlaces(nine)).toBe(1);
  expect(countFreePlaces([...nine, sending("i"), failed("j")])).toBe(0);
});
