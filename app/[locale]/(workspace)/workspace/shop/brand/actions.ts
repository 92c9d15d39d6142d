"use server";

import { arrangeLookbook } from "@/lib/catalogue/brands/arrange-lookbook";
import { dateMilestones } from "@/lib/catalogue/brands/date-milestones";
import { tellBrand } from "@/lib/catalogue/brands/edit-brand-story";
import {
  arrangeLookbookInput,
  dateMilestonesInput,
  markMilestoneInput,
  tellBrandInput,
} from "@/lib/catalogue/brands/input";
import { markMilestone } from "@/lib/catalogue/brands/mark-milestone";
import type { FormState } from "@/lib/http/form-shape";
import { paths } from "@/lib/http/paths";
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
