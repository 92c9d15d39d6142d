import type { Place } from "@/lib/market/floors";
import { placesAlong } from "./street-layout";

/** All lengths are units of the drawing, one CSS pixel at its natural size. A booth is wide enough for a finger's tip. */
export const cell = 24;
export const corridor = 16;
const openStreet = 2 * cell + corridor + 8;
const closedStreet = 8;
const areaHead = 34;
const areaSide = 8;
const aisle = 28;
export const wall = 16;

/** What a hall of the market has when nobody tells more. */
const usualAreas = [..."ABCDEFGH"];
const usualStreets = 24;
const usualColumns = 17;

export type PlacedBooth<T extends Place> = { booth: T; x: number; y: number };
/** A street with shops is open and drawn with its booths; the others are thin lines. */
export type PlacedStreet<T extends Place> = { street: number | null; y: number; booths: PlacedBooth<T>[] };
export type PlacedArea<T extends Place> = {
  name: string | null;
  x: number;
  y: number;
  width: number;
  height: number;
  streets: PlacedStreet<T>[];
};
export type FloorLayout<T extends Place> = { width: number; height: number; columns: number; areas: PlacedArea<T>[] };

/**
 * A floor as a scheme: areas two by two, their streets in order, booths along both sides of a street. A booth keeps its
 * place when another one opens, unless they would stand on each other.
 */
export function layOutFloor<T extends Place>(booths: T[]): FloorLayout<T> {
  const areas = group(booths, ({ area }) => area, usualAreas).map(({ key, members }) => ({
    name: key,
    streets: group(members, ({ street }) => street, usualStreetNumbers),
  }));
  const longest = Math.max(0, ...areas.flatMap(({ streets }) => streets.map(({ members }) => members.length)));
  const columns = Math.max(usualColumns, Math.ceil(longest / 2));
  const width = columns * cell + 2 * areaSide;
  const placed: PlacedArea<T>[] = [];
  let y = wall;
  for (let at = 0; at < areas.length; at += 2) {
    const row = areas.slice(at, at + 2);
    const height = Math.max(...row.map(({ streets }) => areaHead + leastHeight(streets) + areaSide));
    for (const [index, { name, streets }] of row.entries()) {
      const x = wall + index * (width + aisle);
      placed.push({ name, x, y, width, height, streets: placeStreets(streets, columns, height) });
    }
    y += height + aisle;
  }
  return { width: 2 * (wall + width) + aisle, height: y - aisle + wall, columns, areas: placed };
}

const usualStreetNumbers = Array.from({ length: usualStreets }, (_, index) => index + 1);

type Group<K, T> = { key: K | null; members: T[] };

/** Members by key in the order of keys, the usual ones also when empty; those without a key come last. */
function group<K extends string | number, T>(members: T[], keyOf: (member: T) => K | null, usual: K[]): Group<K, T>[] {
  const groups = new Map<K | null, T[]>(usual.map((key) => [key, []]));
  for (const member of members) {
    const key = keyOf(member);
    groups.set(key, [...(groups.get(key) ?? []), member]);
  }
  return [...groups]
    .map(([key, members]) => ({ key, members }))
    .sort((a, b) => {
      if (a.key === null || b.key === null) return Number(a.key === null) - Number(b.key === null);
      return a.key < b.key ? -1 : 1;
    });
}

const isOpen = ({ members }: Group<number, unknown>) => members.length > 0;

const leastHeight = (streets: Group<number, unknown>[]) =>
  streets.reduce((sum, street) => sum + (isOpen(street) ? openStreet : closedStreet), 0);

/** The streets fill their area: closed ones stand as far apart as its height allows. */
function placeStreets<T extends Place>(streets: Group<number, T>[], columns: number, height: number) {
  const closedCount = streets.filter((street) => !isOpen(street)).length;
  const spare = height - areaHead - areaSide - leastHeight(streets);
  const closed = closedStreet + (closedCount > 0 ? spare / closedCount : 0);
  let y = areaHead;
  return streets.map((street): PlacedStreet<T> => {
    const top = y;
    y += isOpen(street) ? openStreet : closed;
    return { street: street.key, y: round(top), booths: placeBooths(street.members, top, columns) };
  });
}

function placeBooths<T extends Place>(booths: T[], top: number, columns: number): PlacedBooth<T>[] {
  const places = placesAlong(
    booths.map(({ number }) => number),
    columns,
  );
  return places.flatMap(({ column, isAbove }, index) => {
    const booth = booths[index];
    const y = round(isAbove ? top : top + cell + corridor);
    return booth ? [{ booth, x: areaSide + column * cell, y }] : [];
  });
}

const round = (length: number) => Math.round(length * 10) / 10;
