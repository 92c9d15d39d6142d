import { describe, expect, test } from "vitest";
import { LargeForms, TooManyForms } from "./large-forms";

const blockedWork = () => {
  let finish = () => {};
  const promise = new Promise<void>((resolve) => {
    finish = resolve;
  });
  return { work: () => promise, finish: () => finish() };
};

describe("large forms", () => {
  test("are held in memory up to a total, and an answered one makes room", async () => {
    const forms = new LargeForms({ all: 100, network: 100 });
    const first = blockedWork();
    const running = forms.during(60, "192.0.2.1", first.work);
    await expect(forms.during(60, "192.0.2.2", async () => {})).rejects.toThrow(TooManyForms);
    await forms.during(40, "192.0.2.2", async () => {});
    first.finish();
    await running;
    expect(await forms.during(100, "192.0.2.2", async () => "read")).toBe("read");
  });

  test("of one network leave room for other networks", async () => {
    const forms = new LargeForms({ all: 100, network: 50 });
    const first = blockedWork();
    const running = forms.during(50, "2001:db8::1", first.work);
    await expect(forms.during(1, "2001:db8::2", async () => {})).rejects.toThrow(TooManyForms);
    await forms.during(50, "2001:db8:1::1", async () => {});
    first.finish();
    await running;
  });

  test("make room when their work fails", async () => {
    const forms = new LargeForms({ all: 10, network: 10 });
    const fail = forms.during(10, "192.0.2.1", async () => {
      throw new Error("no line");
    });
    await expect(fail).rejects.toThrow("no line");
    await forms.during(10, "192.0.2.1", async () => {});
  });
});
