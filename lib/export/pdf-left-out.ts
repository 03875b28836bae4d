import { setImmediate } from "node:timers/promises";
import { canPrint, plainLine } from "./pdf-text.ts";
import { writeDocument } from "./plan-document.ts";
import type { PlanExport } from "./plan-export.ts";

/** The titles of the milestones in which the PDF leaves out characters, because its font does not have them. @param madeAt an ISO instant. */
export async function listLeftOut(planExport: PlanExport, madeAt: string): Promise<string[]> {
  const titles: string[] = [];
  for (const { milestones } of writeDocument(planExport, madeAt).areas) {
    for (const { text, doneWhen, note, evidence, steps } of milestones) {
      const printed = [text, doneWhen, note, ...evidence, ...steps.map((step) => step.text)];
      if (!printed.every((each) => canPrint(plainLine(each)))) titles.push(text);
      // Hundreds of long notes take a while: others are answered in between.
      await setImmediate();
    }
  }
  return titles;
}
