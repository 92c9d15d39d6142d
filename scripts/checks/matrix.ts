import { readSources, type Sources } from "../sources";
import { endpointComplaints } from "./endpoints";

/** Matches commands and reads: their first parameter is an actor, or the token of a private link. */
const command = /^export (?:async )?(?:function|const) (\w+)[^(\n]*\(\s*(?:_?actor: Actor|token: string)\b/gm;
const rowNames = /^ {2}"?(\w+)(?:, [^"]*")?: \{/gm;

/** Parts of commands. The command checks the policy, or passes a row that it has already found for this actor. */
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
  "operatorRoleOf",
  "openCase",
  "asLead",
  "withCase",
  "withDecision",
  "withRegisterImport",
  "takeAway",
  "withPerson",
  "inOwnRequest",
  "withRequest",
  "withVerificationDecision",
  "takeEffect",
  "applyMeasure",
  "liftMeasure",
  "releaseListing",
  "holdListing",
  "applyRules",
  "applyTextRules",
  "reportFindings",
  "saveShopTexts",
  "holdShopTexts",
  "holdOpening",
  "publishUnlessHeld",
  "releaseTexts",
  "holdTextsAgain",
  "hideVideo",
  "restoreVideo",
  "releaseVideo",
  "holdVideoAgain",
]);
/** Functions that read no shop's or person's rows: a new account or shop, sessions by their secret, self-contained links. */
const exempt = new Set([
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

/** Every command and read of an actor has a row in the authorization matrix, and every row belongs to one. */
export function matrixComplaints(sources: Sources): string[] {
  const rows: string[] = [];
  const commands = new Map<string, string[]>();
  for (const [file, text] of sources) {
    if (file.startsWith("tests/authorization-matrix/rows/"))
      for (const [, name = ""] of text.matchAll(rowNames)) rows.push(name);
    if (!/^lib\/(?:[^/]+\/)+[^/]+\.ts$/.test(file) || /policy\.ts$|\.(test|fixture)\.ts$/.test(file)) continue;
    for (const [, name = ""] of text.matchAll(command))
      if (!parts.has(name) && !exempt.has(name)) commands.set(name, [...(commands.get(name) ?? []), file]);
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
  return [...matrixComplaints(sources), ...endpointComplaints(sources)];
}
