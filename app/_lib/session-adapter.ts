import type { Adapter } from "next-auth/adapters";
import { endSession, findSession } from "@/lib/accounts/sessions";

const joinsElsewhere = () => {
  throw new Error("people join by openShop and followSignInLink, never through next-auth");
};

/** Sessions by our own rules; the other methods are only there because next-auth asks whether they are. */
export const adapter: Adapter = {
  async getSessionAndUser(token) {
    const session = await findSession(token);
    if (!session) return null;
    const { userId, expires } = session;
    return { session: { sessionToken: token, userId, expires }, user: { id: userId, email: "", emailVerified: null } };
  },
  deleteSession: endSession,
  createSession: joinsElsewhere,
  updateSession: joinsElsewhere,
  createUser: joinsElsewhere,
  getUser: joinsElsewhere,
  getUserByEmail: joinsElsewhere,
  getUserByAccount: joinsElsewhere,
  updateUser: joinsElsewhere,
  linkAccount: joinsElsewhere,
};
