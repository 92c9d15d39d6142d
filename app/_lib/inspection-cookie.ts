import { cookies } from "next/headers";
import { inspectionCookie } from "@/lib/http/inspection-cookie";
import { inspectionMinutes } from "@/lib/shops/inspections/start-inspection";
import { cookieOptions } from "./cookies";

/** Lets this browser see the workspace of the inspected shop. For actions. */
export async function setInspectionCookie(id: string): Promise<void> {
  (await cookies()).set(inspectionCookie, id, { ...cookieOptions(), maxAge: inspectionMinutes * 60 });
}

/** For actions. */
export async function removeInspectionCookie(): Promise<void> {
  (await cookies()).delete(inspectionCookie);
}

/** Whether this browser inspects a shop, also in requests outside of the workspace, which are not part of it. */
export const isInspecting = async (): Promise<boolean> => (await cookies()).has(inspectionCookie);
