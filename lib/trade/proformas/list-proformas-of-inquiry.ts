import { sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { type BankAccount, findChangeSince, maskAccountNumber } from "./bank-account";
import { listBankAccountVersions } from "./list-bank-account-versions";
import type { Audience, Proforma } from "./proforma";

type Row = Omit<Proforma, "bank" | "bankChange" | "audience"> & { bankAccountId: string };

/** Lists the proformas of an inquiry for an audience, newest first, cancelled ones included. */
export async function listProformasOfInquiry(
  { id, shopId }: { id: string; shopId: number },
  audience: Audience,
  tx: Tx,
  now: Date,
): Promise<Proforma[]> {
  const found = await tx.execute<{ row: Row }>(sql`
    select jsonb_build_object('id', p.id, 'shopId', p.shop_id, 'inquiryId', p.inquiry_id, 'quoteId', p.quote_id, 'number', p.number,
      'issuedAt', p.issued_at, 'cancelledAt', p.cancelled_at, 'cancelReason', p.cancel_reason, 'content', p.content,
      'bankAccountId', p.bank_account_id) as row
    from proformas p where p.inquiry_id = ${id} and p.shop_id = ${shopId} order by p.issued_at desc, p.id desc`);
  if (found.length === 0) return [];
  const versions = await listBankAccountVersions(shopId, tx);
  return found.map(({ row: { bankAccountId, ...row } }) => {
    const bank = getVersion(versions, bankAccountId);
    return {
      ...row,
      bank: audience === "member" ? maskAccountNumber(bank) : bank,
      bankChange: row.cancelledAt ? null : findChangeSince(bank.version, versions, now),
      audience,
    };
  });
}

function getVersion(versions: readonly BankAccount[], id: string): BankAccount {
  const found = versions.find((version) => version.id === id);
  if (!found) throw new Error(`Bank account ${id} of a proforma does not exist`);
  return found;
}
