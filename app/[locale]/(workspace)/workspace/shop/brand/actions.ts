"use server";

import { arrangeLookbook } from "@/lib/catalogue/brands/arrange-lookbook";
import { dateMilestones } from "@/lib/catalogue/brands/date-milestones";
import { editBrandStory } from "@/lib/catalogue/brands/edit-brand-story";
import {
  arrangeLookbookInput,
  dateMilestonesInput,
  editBrandStoryInput,
  markMilestoneInput,
} from "@/lib/catalogue/brands/input";
import { markMilestone } from "@/lib/catalogue/brands/mark-milestone";
import type { FormState } from "@/lib/http/form-shape";
import { paths } from "@/lib/http/paths";
import { submitShopSection } from "../section-action";

export async function editBrandStoryAction(_: FormState, form: FormData): Promise<FormState> {
  return submitShopSection(editBrandStoryInput, form, editBrandStory, paths.workspaceBrand);
}

export async function arrangeLookbookAction(_: FormState, form: FormData): Promise<FormState> {
  return submitShopSection(arrangeLookbookInput, form, arrangeLookbook, paths.workspaceBrand);
}

export async function dateMilestonesAction(_: FormState, form: FormData): Promise<FormState> {
  return submitShopSection(dateMilestonesInput, form, dateMilestones, paths.workspaceBrand);
}

export async function markMilestoneAction(_: FormState, form: FormData): Promise<FormState> {
  return submitShopSection(markMilestoneInput, form, markMilestone, paths.workspaceBrand);
}
