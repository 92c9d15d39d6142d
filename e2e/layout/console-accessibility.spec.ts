import { readdirSync } from "node:fs";
import { database } from "@/db/client";
import { makeCase, makeFair, makeStand, makeVerificationRequest } from "@/db/testing";
import { paths } from "@/lib/http/paths";
import type { Locale } from "@/lib/i18n/locale";
import { makeOperatorActor, send } from "@/lib/market/register/register.fixture";
import { signInAsOperator } from "../accounts/buyer";
import { checkedLanguages, openAccessible } from "../support/expect-accessible";
import { expect, test, type World, words } from "../support/world";

/** Creates one of everything that has a page in the console. */
async function makeScene(world: World) {
  const shop = await world.makeShop({ confirmedAt: new Date() });
  const design = await world.makeDesign(shop);
  const owner = await world.makeMember(shop, "owner");
  const lead = await makeOperatorActor("lead");
  const facts = { licenceNumber: "92330782MA0000000K", name: "博朗玩具厂", note: "今天拍的。" };
  const target = { target: "listing", targetId: String(design.id), harm: 3 } as const;
  const report = { reason: "brand", details: "The chest shows a brand.", locale: "en" } as const;
  const made = await database.transaction(async (tx) => {
    const fair = await makeFair({}, tx);
    await makeStand(fair, shop, { hall: "B1", number: "C 14" }, tx);
    const verification = await makeVerificationRequest(shop.id, facts, tx);
    const opened = await makeCase(shop.id, target, report, tx);
    return { fairId: fair.id, verificationId: verification.id, caseId: opened.id };
  });
  const rows = [`D1,9,,,${world.word.slice(0, 8)},12,Chen`, "D1,9,,,,12,Li"];
  const importId = await database.transaction((tx) => send(lead, rows, tx));
  return { ...made, word: world.word, shop, design, ownerId: owner.id, importId };
}

type Scene = Awaited<ReturnType<typeof makeScene>>;

/** The addresses to look at by the folder of their page. */
const addresses: Record<string, (l: Locale, scene: Scene) => string[]> = {
  "": (l) => [paths.operator(l)],
  "[...missing]": (l) => [`${paths.operator(l)}/nothing`],
  announcements: (l) => [paths.operatorAnnouncements(l)],
  appeals: (l) => [paths.operatorAppeals(l)],
  audit: (l) => [paths.operatorAudit(l)],
  booths: (l) => [paths.operatorBooths(l)],
  "booths/[id]": (l, { importId }) => [paths.operatorBoothImport(l, importId)],
  "booths/claims": (l) => [paths.operatorBoothClaims(l)],
  calendar: (l) => [paths.operatorCalendar(l)],
  cases: (l) => [paths.operatorCases(l)],
  "cases/[id]": (l, { caseId }) => [paths.operatorCase(l, caseId)],
  categories: (l) => [paths.operatorCategories(l)],
  "categories/[id]": (l, { design }) => [paths.operatorCategory(l, design.categoryId)],
  fairs: (l) => [paths.operatorFairs(l)],
  "fairs/[fair]": (l, { fairId }) => [paths.operatorFair(l, fairId)],
  "fairs/new": (l) => [paths.operatorNewFair(l)],
  figures: (l) => [paths.operatorFigures(l)],
  people: (l, { word }) => [paths.operatorPeople(l, word)],
  "people/[id]": (l, { ownerId }) => [paths.operatorPerson(l, ownerId)],
  rates: (l) => [paths.operatorRates(l)],
  rules: (l) => [paths.operatorRules(l), paths.operatorRules(l, { rule: "same_picture", mode: "hold" })],
  searches: (l) => [paths.operatorSearches(l)],
  shops: (l, { word }) => [paths.operatorShops(l, word)],
  "shops/[handle]": (l, { shop }) => [paths.operatorShop(l, shop.handle)],
  translations: (l) => [paths.operatorTranslations(l)],
  verifications: (l) => [paths.operatorVerifications(l, "withShop")],
  "verifications/[id]": (l, { verificationId }) => [paths.operatorVerification(l, verificationId)],
};

test("every page of the console is looked at", () => {
  const files = readdirSync("app/[locale]/(operator)/operator", { recursive: true, encoding: "utf8" });
  const folders = files.filter((file) => file.endsWith("page.tsx")).map((file) => file.replace(/\/?page\.tsx$/, ""));
  expect(folders.toSorted()).toEqual(Object.keys(addresses).toSorted());
});

for (const locale of checkedLanguages)
  test(`every page of the console is accessible and never wider than its screen in ${locale}`, async ({
    page,
    context,
    world,
  }) => {
    test.setTimeout(300_000);
    const scene = await makeScene(world);
    await signInAsOperator(context, { locale, operatorRole: "lead" });
    for (const path of Object.values(addresses).flatMap((list) => list(locale, scene))) {
      await openAccessible(page, path, locale);
      await expect(page.getByText(words(locale)("workspace.error.title"))).toHaveCount(0);
    }
  });
