import type { Adapter } from "next-auth/adapters";
import { endSession, findSession } from "@/lib/accounts/sessions";

const refuseToCreate = () => {
  throw new Error("openShop and followSignInLink create accounts, next-auth never does");
};

/** Connects next-auth to the market's own sessions. It requires the other methods to exist and never calls them. */
export const adapter: Adapter = {
  async getSessionAndUser(token) {
    const session = await findSession(token);
    if (!session) return null;
    const { userId, expires } = session;
    return { session: { sessionToken: token, userId, expires }, user: { id: userId, email: "", emailVerified: null } };
  },
  deleteSession: endSession,
  createSession: refuseToCreate,
  updateSession: refuseToCreate,
  createUser: refuseToCreate,
  getUser: refuseToCreate,
  getUserByEmail: refuseToCreate,
  getUserByAccount: refuseToCreate,
  updateUser: refuseToCreate,
  linkAccount: refuseToCreate,
};
