import type { Place } from "@/lib/market/floors";
import { placeAlongStreet } from "./street-layout";

/** All lengths are SVG units, one CSS pixel at natural size. A booth of 24 units is large enough for touch. */
export const cell = 24;
export const corridor = 16;
const openStreet = 2 * cell + corridor + 8;
const closedStreet = 8;
const areaHead = 34;
const areaSide = 8;
const aisle = 28;
export const floorMargin = 16;

/** Areas, streets and columns of a floor for which nothing else is known. */
const defaultAreas = [..."ABCDEFGH"];
const defaultStreetCount = 24;
const minColumns = 17;

export type PlacedBooth<T extends Place> = { booth: T; x: number; y: number };
/** A street with shops is drawn with its booths; a street without booths is drawn as a thin line. */
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
 * Computes a schematic floor plan: two areas per row, their streets in order, booths along both sides of each street. A
 * booth keeps its position when another one opens, unless they would overlap.
 */
export function arrangeFloor<T extends Place>(booths: T[]): FloorLayout<T> {
  const areas = group(booths, ({ area }) => area, defaultAreas).map(({ key, members }) => ({
    name: key,
    streets: group(members, ({ street }) => street, defaultStreets),
  }));
  const longest = Math.max(0, ...areas.flatMap(({ streets }) => streets.map(({ members }) => members.length)));
  const columns = Math.max(minColumns, Math.ceil(longest / 2));
  const width = columns * cell + 2 * areaSide;
  const placed: PlacedArea<T>[] = [];
  let y = floorMargin;
  for (let at = 0; at < areas.length; at += 2) {
    const row = areas.slice(at, at + 2);
    const height = Math.max(...row.map(({ streets }) => areaHead + minHeight(streets) + areaSide));
    for (const [index, { name, streets }] of row.entries()) {
      const x = floorMargin + index * (width + aisle);
      placed.push({ name, x, y, width, height, streets: placeStreets(streets, columns, height) });
    }
    y += height + aisle;
  }
  return { width: 2 * (floorMargin + width) + aisle, height: y - aisle + floorMargin, columns, areas: placed };
}

const defaultStreets = Array.from({ length: defaultStreetCount }, (_, index) => index + 1);

type Group<K, T> = { key: K | null; members: T[] };

/**
 * Groups members by key in the order of keys; default keys exist even if empty, and members without a key come last.
 */
function group<K extends string | number, T>(
  members: T[],
  keyOf: (member: T) => K | null,
  defaults: K[],
): Group<K, T>[] {
  const groups = new Map<K | null, T[]>(defaults.map((key) => [key, []]));
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

const minHeight = (streets: Group<number, unknown>[]) =>
  streets.reduce((sum, street) => sum + (isOpen(street) ? openStreet : closedStreet), 0);

/** Positions the streets of an area; streets without booths share the remaining height. */
function placeStreets<T extends Place>(streets: Group<number, T>[], columns: number, height: number) {
  const closedCount = streets.filter((street) => !isOpen(street)).length;
  const spare = height - areaHead - areaSide - minHeight(streets);
  const closed = closedStreet + (closedCount > 0 ? spare / closedCount : 0);
  let y = areaHead;
  return streets.map((street): PlacedStreet<T> => {
    const top = y;
    y += isOpen(street) ? openStreet : closed;
    return { street: street.key, y: round(top), booths: placeBooths(street.members, top, columns) };
  });
}

function placeBooths<T extends Place>(booths: T[], top: number, columns: number): PlacedBooth<T>[] {
  const places = placeAlongStreet(
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
