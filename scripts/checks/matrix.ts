import { readSources, type Sources } from "../sources";
import { doorComplaints } from "./doors";

/** Who is asking stands first: an actor, or whoever holds a private link. */
const asked = /^export (?:async )?(?:function|const) (\w+)[^(\n]*\(\s*(?:_?actor: Actor|token: string)\b/gm;
const rowNames = /^ {2}"?(\w+)(?:, [^"]*")?: \{/gm;

/** Parts of commands: those ask the policy, or hand over what they have already found for this actor. */
const parts = new Set([
  "addMessage",
  "confirmPerson",
  "getRequiredProof",
  "issueProformaInTransaction",
  "changeStatus",
  "getListingForUpdate",
  "withOwnInquiry",
  "inOwnShop",
  "inOwnedShop",
  "asConfirmedOwner",
  "allowOwner",
  "recordEvent",
  "roleIn",
  "isAtLeast",
  "withGuestLink",
  "asBuyer",
  "withSourcingLink",
  "asInvitedShop",
  "asInvitedShopInRequest",
  "closeRequest",
  "openThread",
  "writeDraft",
  "sendDraft",
  "saveWaitingQuote",
  "checkPricesInText",
  "answerByLink",
  "termsOf",
  "getImportForUpdate",
  "checkRow",
  "checkRows",
  "checkNextRows",
  "endImport",
  "applyNextRows",
  "undoNextRows",
  "publishChanges",
  "saveMilestones",
  "requestOrigin",
  "getTrialForUpdate",
  "planBulkEditInTransaction",
  "findStepRefusal",
  "getBulkRunForUpdate",
  "runPlanned",
  "stepListings",
  "inOwnBoard",
  "logChange",
  "applyPictures",
  "continuePictures",
  "getVideoForUpdate",
]);
/** Not about anybody's things: a new account and shop, sessions by their own secret, links that say what they are for. */
const elsewhere = new Set([
  "openShop",
  "findSession",
  "findSignedIn",
  "isRevokedLink",
  "findSessionAwaitingCode",
  "findInvitation",
  "endSession",
  "revokeGuestLink",
  "tokenHash",
  "followSignInLink",
  "findLinkEmail",
  "consumeSignInLink",
  "readUnsubscribeToken",
  "readConversationToken",
  "readInterestToken",
]);

/** Everything an actor may ask of a slice has a row in the authorisation matrix, and every row stands for something. */
export function matrixComplaints(sources: Sources): string[] {
  const rows: string[] = [];
  const commands = new Map<string, string[]>();
  for (const [file, text] of sources) {
    if (file.startsWith("tests/authorization-matrix/rows/"))
      for (const [, name = ""] of text.matchAll(rowNames)) rows.push(name);
    if (!/^lib\/(?:[^/]+\/)+[^/]+\.ts$/.test(file) || /policy\.ts$|\.(test|fixture)\.ts$/.test(file)) continue;
    for (const [, name = ""] of text.matchAll(asked))
      if (!parts.has(name) && !elsewhere.has(name)) commands.set(name, [...(commands.get(name) ?? []), file]);
  }
  return [
    ...[...commands].flatMap(([name, files]) => {
      const found = rows.filter((row) => row === name).length;
      if (found === 0)
        return `${files.at(-1)}: ${name} has no row in tests/authorization-matrix/rows: say who may, and who may not`;
      return found < files.length ? `${files.join(", ")}: each of these has a ${name}, and needs a row of its own` : [];
    }),
    ...[...new Set(rows)].flatMap((name) =>
      commands.has(name) ? [] : [`tests/authorization-matrix/rows: nothing is called ${name}`],
    ),
  ];
}

export async function checkMatrix(): Promise<string[]> {
  const sources = readSources();
  return [...matrixComplaints(sources), ...doorComplaints(sources)];
}
