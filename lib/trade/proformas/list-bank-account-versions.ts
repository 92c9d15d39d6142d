import { sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import type { BankAccount } from "./bank-account";

/** Lists all versions of the shop's bank details, newest first, with full account numbers. */
export async function listBankAccountVersions(shopId: number, tx: Tx): Promise<BankAccount[]> {
  const found = await tx.execute<{ row: BankAccount }>(sql`
    select jsonb_build_object('id', b.id, 'version', b.version, 'beneficiary', b.beneficiary, 'bankName', b.bank_name,
      'accountNumber', b.account_number, 'swift', b.swift, 'bankAddress', b.bank_address, 'currency', b.currency,
      'createdAt', b.created_at, 'effectiveAt', b.effective_at, 'cancelledAt', b.cancelled_at) as row
    from bank_accounts b where b.shop_id = ${shopId} order by b.version desc`);
  return found.map(({ row }) => row);
}
