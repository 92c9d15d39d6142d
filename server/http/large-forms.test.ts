import { describe, expect, test } from "vitest";
import { LargeForms, TooManyForms } from "./large-forms";

const waits = () => {
  let go = () => {};
  const promise = new Promise<void>((resolve) => {
    go = resolve;
  });
  return { work: () => promise, go: () => go() };
};

describe("large forms", () => {
  test("are held in memory up to a sum, and what was answered makes room", async () => {
    const forms = new LargeForms({ all: 100, network: 100 });
    const first = waits();
    const held = forms.during(60, "192.0.2.1", first.work);
    await expect(forms.during(60, "192.0.2.2", async () => {})).rejects.toThrow(TooManyForms);
    await forms.during(40, "192.0.2.2", async () => {});
    first.go();
    await held;
    expect(await forms.during(100, "192.0.2.2", async () => "read")).toBe("read");
  });

  test("of one network leave room for others", async () => {
    const forms = new LargeForms({ all: 100, network: 50 });
    const first = waits();
    const held = forms.during(50, "2001:db8::1", first.work);
    await expect(forms.during(1, "2001:db8::2", async () => {})).rejects.toThrow(TooManyForms);
    await forms.during(50, "2001:db8:1::1", async () => {});
    first.go();
    await held;
  });

  test("make room when reading or answering them fails", async () => {
    const forms = new LargeForms({ all: 10, network: 10 });
    const fail = forms.during(10, "192.0.2.1", async () => {
      throw new Error("no line");
    });
    await expect(fail).rejects.toThrow("no line");
    await forms.during(10, "192.0.2.1", async () => {});
  });
});
