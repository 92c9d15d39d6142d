import { describe, expect, test } from "vitest";
import { Outcomes } from "./outcomes";

describe("the outcomes of a day", () => {
  const at = () => {
    const clock = { now: 0 };
    return { clock, outcomes: new Outcomes(() => clock.now) };
  };

  test("are errors unless the status is wanted", () => {
    const { outcomes } = at();
    expect(outcomes.count("home", 200, [200], 0)).toBe(true);
    expect(outcomes.count("home", 503, [200], 0)).toBe(false);
    expect(outcomes.summarise()).toMatchObject({ requests: 2, errors: 1, examples: ["after 0 s: home answered 503"] });
  });

  test("are explained by a fault that may cost requests, and shortly after it", async () => {
    const { clock, outcomes } = at();
    await outcomes.during("PostgreSQL killed", "repeats", async () => {
      outcomes.count("search", 503, [200], 0);
      clock.now = 1_000;
    });
    clock.now = 5_900;
    outcomes.count("search", 0, [200], 5_900);
    clock.now = 6_100;
    outcomes.count("search", 503, [200], 6_100);
    expect(outcomes.summarise()).toMatchObject({ errors: 1, repeated: { "PostgreSQL killed": 2 } });
  });

  test("are errors during a restart, and when a page is wrong rather than busy", async () => {
    const { outcomes } = at();
    await outcomes.during("process restarted", "nothing", async () => void outcomes.count("home", 502, [200], 0));
    await outcomes.during("PostgreSQL killed", "repeats", async () => void outcomes.count("home", 404, [200], 0));
    expect(outcomes.summarise()).toMatchObject({ errors: 2, repeated: {} });
  });

  test("count a step that fails, and go on", async () => {
    const { outcomes } = at();
    await outcomes.attempt(() => Promise.reject(new Error("no reply")));
    expect(outcomes.summarise().examples).toEqual(["after 0 s: no reply"]);
  });

  test("have medians by kind", () => {
    const { clock, outcomes } = at();
    for (const milliseconds of [10, 20, 30]) {
      clock.now = milliseconds;
      outcomes.count("home", 200, [200], 0);
    }
    expect(outcomes.summarise().kinds).toEqual({ home: { requests: 3, p50: 20, p95: 20 } });
  });
});
