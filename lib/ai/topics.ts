import { type Topic, topics } from "@/db/base/assist-proposal";

export { type Topic, topics };
