"use server";

import { arrangeLookbook } from "@/lib/brands/arrange-lookbook";
import { dateMilestones } from "@/lib/brands/date-milestones";
import { arrangeLookbookInput, dateMilestonesInput, markMilestoneInput, tellBrandInput } from "@/lib/brands/input";
import { markMilestone } from "@/lib/brands/mark-milestone";
import { tellBrand } from "@/lib/brands/tell-brand";
import type { FormState } from "@/lib/form-shape";
import { paths } from "@/lib/paths";
import { submitSection } from "../section-action";

export async function tellBrandAction(_: FormState, form: FormData): Promise<FormState> {
  return submitSection(tellBrandInput, form, tellBrand, paths.workspaceBrand);
}

export async function arrangeLookbookAction(_: FormState, form: FormData): Promise<FormState> {
  return submitSection(arrangeLookbookInput, form, arrangeLookbook, paths.workspaceBrand);
}

export async function dateMilestonesAction(_: FormState, form: FormData): Promise<FormState> {
  return submitSection(dateMilestonesInput, form, dateMilestones, paths.workspaceBrand);
}

export async function markMilestoneAction(_: FormState, form: FormData): Promise<FormState> {
  return submitSection(markMilestoneInput, form, markMilestone, paths.workspaceBrand);
}
