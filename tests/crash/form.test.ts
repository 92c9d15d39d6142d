import { describe, expect, test } from "vitest";
import { readForm } from "./form";
import { victimOf } from "./market";
import { readOptions } from "./options";

describe("a crash test", () => {
  test("sends a form with the fields that a browser would send unchanged", () => {
    const html = `<form><input name="q" value="horse"></form>
      <form><input type="hidden" name="$ACTION_KEY" value="k"><textarea name="message">x</textarea><input name="email">
      <input type="checkbox" name="sample" value="yes"><input type="checkbox" checked name="a" value="1"><input type="file" name="files"></form>`;
    expect(readForm(html, "email")).toEqual({ $ACTION_KEY: "k", message: "", email: "", a: "1" });
    expect(() => readForm(html, "body")).toThrow('no form with a field "body"');
  });

  test("kills the market, the database and both in turn", () => {
    expect([0, 1, 2, 3].map(victimOf)).toEqual(["market", "database", "both", "market"]);
  });

  test("describes an error in its options", () => {
    expect(readOptions([])).toMatchObject({ cycles: 40, acknowledged: 10_000, isControl: false });
    expect(() => readOptions(["--cycles", "none"])).toThrow('--cycles is a whole number from 1 on, not "none".');
  });
});
