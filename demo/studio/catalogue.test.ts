import { describe, expect, test } from "vitest";
import { taxonomy } from "../../db/reference/taxonomy";
import { locales } from "../../lib/i18n/locale";
import { kindPictures } from "../pictures";
import { phrases } from "../words";
import { catalogue } from "./catalogue";
import { clips } from "./clip-list";
import { jobsOf } from "./shots";

const kinds = Object.values(catalogue).flat();
const namesOf = (industry: string) => (catalogue[industry] ?? []).map(({ name }) => name);

describe("the catalogue of the studio", () => {
  test("has kinds of every industry, each under a name of its own", () => {
    expect(Object.keys(catalogue).sort()).toEqual(taxonomy.industries.map(({ slug }) => slug).sort());
    expect(new Set(kinds.map(({ name }) => name)).size).toBe(kinds.length);
  });

  test("names every kind in eight languages and every look by a colour phrase", () => {
    for (const { name, noun, looks } of kinds) {
      expect(Object.keys(noun).sort(), name).toEqual([...locales].sort());
      expect(
        Object.keys(looks).filter((look) => !phrases[look]),
        name,
      ).toEqual([]);
    }
  });

  test.each(Object.keys(catalogue))("has had every picture taken that it asks for: %s", (industry) => {
    const taken = kindPictures(industry);
    const told = (picture: { look: string; shot: string }) => `${picture.look} ${picture.shot}`;
    expect([...taken.keys()]).toEqual(namesOf(industry));
    for (const kind of catalogue[industry] ?? [])
      expect(taken.get(kind.name)?.map(told), kind.name).toEqual(jobsOf(kind).map(told));
  });

  test("has the kinds and looks that clips show", () => {
    for (const { kind, look } of clips)
      expect(Object.keys(kinds.find(({ name }) => name === kind)?.looks ?? {}), kind).toContain(look);
  });
});
