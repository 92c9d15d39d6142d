import { and, eq, ne } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import { asPerson } from "@/db/client";
import { booths, events, registeredBooths } from "@/db/schema";
import { makeShop, rolledBack } from "@/db/testing";
import { NotAllowed, NotFound } from "@/lib/core/errors";
import { applyRegister } from "./apply-register";
import { compareRegister } from "./compare-register";
import { getRegister, getRegisterImport } from "./get-register";
import { maxImmediateRows } from "./limits";
import { listRegister } from "./list-register";
import { header, importRegister, makeOperatorActor, registerBooths, send } from "./register.fixture";

const rows = ["D5,9,A,1,REG-1,12,Chen Toys", "District 5,9F,,,reg-2,,", "五区,9楼,B,,REG-3,9,"];

describe("a list of booths", () => {
  test(
    "changes nothing until it is applied, and then only what differs",
    rolledBack(async (tx) => {
      const lead = await makeOperatorActor("lead");
      const importId = await send(lead, rows, tx);
      const dryRun = await getRegisterImport(lead, importId, tx);
      expect(dryRun.found).toMatchObject({
        status: "compared",
        counts: { all: 3, new: 3, changed: 0, same: 0, gone: 0, wrong: 0 },
      });
      expect(dryRun.added[0]).toMatchObject({ districtCode: "D5", floor: 9, number: "REG-1", tenant: "Chen Toys" });
      expect((await getRegister(lead, tx)).floors).toEqual([]);

      await applyRegister(lead, { importId }, tx);
      await applyRegister(lead, { importId }, tx);
      expect((await getRegister(lead, tx)).floors).toEqual([{ districtCode: "D5", floor: 9, booths: 3, let: 1 }]);
      const [applied, ...more] = await tx.select().from(events).where(eq(events.name, "booth_register.applied"));
      expect(applied).toMatchObject({ userId: lead.userId, data: { importId, new: 3 } });
      expect(more).toEqual([]);

      const next = [rows[0] ?? "", "D5,9,,,REG-2,,Li Bags", "D5,9,,,REG-4,,"];
      const second = await getRegisterImport(lead, await send(lead, next, tx), tx);
      expect(second.found.counts).toEqual({ all: 3, new: 1, changed: 1, same: 1, gone: 1, wrong: 0 });
      expect(second.changed[0]).toMatchObject({ number: "REG-2", tenant: "Li Bags", before: { tenant: null } });
      expect(second.gone).toMatchObject([{ number: "REG-3" }]);
      await applyRegister(lead, { importId: second.found.id }, tx);
      const isGone = and(eq(registeredBooths.number, "REG-3"), eq(registeredBooths.districtCode, "D5"));
      const [gone] = await asPerson(lead.userId, (own) => own.select().from(registeredBooths).where(isGone), tx);
      expect(gone?.goneAt).toBeInstanceOf(Date);
      expect(await importRegister(lead, rows, tx)).toMatchObject({ new: 1, changed: 1, gone: 1 });
    }),
  );

  test(
    "names the row that has the same booth twice and every wrong cell, and is not applied with them",
    rolledBack(async (tx) => {
      const lead = await makeOperatorActor("lead");
      const importId = await send(lead, [...rows, "D5,9,,,REG-1,,", "D77,0,ABCDE,x,,0,"], tx);
      const { found, wrong } = await getRegisterImport(lead, importId, tx);
      expect(found.counts).toMatchObject({ all: 5, new: 3, wrong: 2 });
      expect(wrong[0]).toEqual({
        ...{ districtCode: "D5", floor: 9, area: null, street: null, number: "REG-1", squareMetres: null },
        ...{ tenant: null, before: null, row: 5 },
        errors: [{ column: "number", code: "register.errors.twice", args: { row: 2 } }],
      });
      expect(wrong[1]?.errors.map(({ column }) => column).sort()).toEqual(
        ["area", "district", "floor", "number", "squareMetres", "street"].sort(),
      );
      await expect(applyRegister(lead, { importId }, tx)).rejects.toThrow("register.hasWrongRows");
    }),
  );

  test(
    "does not count booths with a wrong row as gone",
    rolledBack(async (tx) => {
      const lead = await makeOperatorActor("lead");
      await importRegister(lead, rows, tx);
      const [first = "", ...others] = rows;
      const { found } = await getRegisterImport(
        lead,
        await send(lead, [first.replace(",1,", ",x,"), ...others], tx),
        tx,
      );
      expect(found.counts).toMatchObject({ wrong: 1, gone: 0 });
    }),
  );

  test(
    "is refused once another list was applied, and without rows",
    rolledBack(async (tx) => {
      const lead = await makeOperatorActor("lead");
      const importId = await send(lead, rows, tx);
      const other = await send(lead, rows.slice(1), tx);
      await applyRegister(lead, { importId: other }, tx);
      await expect(applyRegister(lead, { importId }, tx)).rejects.toThrow("register.outdated");
      await expect(send(lead, [], tx)).rejects.toThrow("register.file.noRows");
    }),
  );

  test(
    "of many booths is compared by a job",
    rolledBack(async (tx) => {
      const lead = await makeOperatorActor("lead");
      const many = Array.from({ length: maxImmediateRows + 1 }, (_, index) => `D5,9,,,J${index},,`);
      const importId = await send(lead, many, tx);
      expect((await getRegisterImport(lead, importId, tx)).found).toMatchObject({ status: "comparing", counts: null });
      await expect(applyRegister(lead, { importId }, tx)).rejects.toThrow("register.notCompared");
      await compareRegister({ id: 1, name: "compareRegister", eventId: 1, data: { importId } }, tx);
      expect((await getRegisterImport(lead, importId, tx)).found.counts).toMatchObject({ new: maxImmediateRows + 1 });
    }),
  );
});

describe("the booth register", () => {
  test(
    "is read by operators, imported by leads, and not found for everyone else",
    rolledBack(async (tx) => {
      const [agent, auditor] = [await makeOperatorActor("agent"), await makeOperatorActor("auditor")];
      await expect(send(agent, rows, tx)).rejects.toThrow(NotAllowed);
      await expect(send(auditor, rows, tx)).rejects.toThrow(NotAllowed);
      expect((await getRegister(auditor, tx)).imports).toEqual([]);
      await expect(getRegister({ ...agent, isOperator: false }, tx)).rejects.toThrow(NotFound);
    }),
  );

  test(
    "downloads as a list that changes nothing",
    rolledBack(async (tx) => {
      const lead = await makeOperatorActor("lead");
      await importRegister(lead, rows, tx);
      const [head, ...booths] = await listRegister(lead, "en", tx);
      expect(head?.join(",")).toBe(header);
      const again = await send(
        lead,
        booths.map((cells) => cells.join(",")),
        tx,
      );
      expect((await getRegisterImport(lead, again, tx)).found.counts).toMatchObject({ same: 3, new: 0, gone: 0 });
    }),
  );

  test(
    "lists booths of open shops that it does not have",
    rolledBack(async (tx) => {
      const lead = await makeOperatorActor("lead");
      const [shop, other] = [await makeShop({}, tx), await makeShop({}, tx)];
      // Shops of other tests would fill the list.
      const known = await tx.select().from(booths).where(ne(booths.shopId, other.id));
      const places = known.map(({ districtCode, floor, number }) => ({ districtCode, floor, number }));
      await registerBooths([...new Map(places.map((each) => [JSON.stringify(each), each])).values()], tx);
      const handles = (await getRegister(lead, tx)).unregistered.map(({ handle }) => handle);
      expect(handles).toContain(other.handle);
      expect(handles).not.toContain(shop.handle);
    }),
  );
});
