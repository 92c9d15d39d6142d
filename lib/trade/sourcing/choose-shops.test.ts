import { describe, expect, test } from "vitest";
import { type Candidate, chooseShops, maxInvitations, scoreShop } from "./choose-shops";

const shop = (overrides: Partial<Candidate> = {}): Candidate => ({
  shopId: 1,
  designs: 0,
  isOnFloor: false,
  languages: ["zh"],
  ...overrides,
});
const order = (candidates: Candidate[]) => chooseShops(candidates, "pt-br").map(({ shopId }) => shopId);

describe("choosing shops for a request", () => {
  test("counts listings in the category up to twenty, the floor and the language", () => {
    expect(scoreShop(shop({ designs: 3 }), "pt-br").score).toBe(66);
    expect(scoreShop(shop({ designs: 500 }), "pt-br").score).toBe(100);
    expect(scoreShop(shop({ isOnFloor: true }), "pt-br").score).toBe(30);
    expect(scoreShop(shop({ languages: ["zh", "en"] }), "pt-br").score).toBe(15);
    expect(scoreShop(shop({ languages: ["zh", "en", "pt-br"] }), "pt-br").score).toBe(40);
    expect(scoreShop(shop({ languages: ["zh", "en"] }), "en").score).toBe(40);
  });

  test("stores the reasons", () => {
    expect(scoreShop(shop({ designs: 3, isOnFloor: true, languages: ["en"] }), "ru").reasons).toEqual({
      designs: 3,
      isOnFloor: true,
      language: "en",
    });
    expect(scoreShop(shop(), "ru").reasons.language).toBeNull();
  });

  test("sorts by score, regardless of the order of the candidates", () => {
    const candidates = [
      shop({ shopId: 7, designs: 4 }),
      shop({ shopId: 3, designs: 4 }),
      shop({ shopId: 5, designs: 4, languages: ["pt-br"] }),
      shop({ shopId: 9, isOnFloor: true }),
    ];
    expect(order(candidates)).toEqual([5, 3, 7, 9]);
    expect(order([...candidates].reverse())).toEqual([5, 3, 7, 9]);
  });

  test("returns at most the maximum number of invitations", () => {
    const many = Array.from({ length: 90 }, (_, index) => shop({ shopId: index + 1, designs: 1 }));
    expect(chooseShops(many, "en")).toHaveLength(maxInvitations);
  });
});
