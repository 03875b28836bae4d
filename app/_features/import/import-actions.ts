"use server";

import { revalidatePath } from "next/cache";
import { z } from "zod";
import { bringInPlan, bringInTicks } from "#lib/api/import-plan.ts";
import type { ImportReport } from "#lib/api/import-schema.ts";
import { takeTry } from "#lib/auth/rate-limit.ts";
import { requireLearner } from "#lib/auth/session.ts";
import { mostFileBytes } from "#lib/export/read-plan-file.ts";
import { type FormState, readForm } from "#lib/http/form.ts";
import { messages } from "#lib/messages/all.ts";
import { pack, unpack } from "./pack-file.ts";
import { readUtf8, takeFile } from "./read-upload.ts";

/**
 * The state of the form: empty fields; the changes that a file would make, together with the file; or the message that it was imported.
 */
export type ImportState = FormState & { carried?: string; report?: ImportReport; done?: true };

const schema = z.strictObject({ text: z.string().default(""), do: z.enum(["look", "apply"]).default("look") });

/** Shows what a file would change, or takes the file that was shown. */
export async function takeImport(previous: ImportState, form: FormData): Promise<ImportState> {
  const { learner } = await requireLearner();
  const isForm = (form as unknown) instanceof FormData;
  const { bytes, rest } = isForm ? await takeFile(form) : { bytes: undefined, rest: form };
  const read = await readForm(schema, rest);
  if ("state" in read) return read.state;
  const values = { text: read.data.text.slice(0, 50_000) };
  const wait = await takeTry("import-learner", learner, new Date());
  if (wait) return { values, errors: {}, message: messages.rateLimits.files(wait) };

  const isApply = read.data.do === "apply";
  const content = isApply ? await readCarried(previous) : readGiven(bytes, read.data.text);
  if ("problem" in content) return { values, errors: { file: content.problem } };
  const { text } = content;
  const bringIn = text.trimStart().startsWith("{") ? bringInPlan : bringInTicks;
  const result = await bringIn(learner, text, { dryRun: !isApply, now: new Date() });
  if ("problem" in result) return { values, errors: { file: result.problem } };
  if (!isApply) return { values: {}, errors: {}, report: result.report, carried: await pack(text) };
  revalidatePath("/plans", "layout");
  return { values: {}, errors: {}, report: result.report, done: true };
}

type Content = { text: string } | { problem: string };

/** Reads the file that the form carried. The form was in the browser, so its content may have been altered. */
async function readCarried(previous: unknown): Promise<Content> {
  const state = z.object({ carried: z.string() }).safeParse(previous);
  const text = state.success ? await unpack(state.data.carried) : undefined;
  return text === undefined ? { problem: messages.imports.missing } : { text };
}

function readGiven(bytes: Buffer | undefined, pasted: string): Content {
  if ((bytes?.length ?? Buffer.byteLength(pasted)) > mostFileBytes) return { problem: messages.imports.tooLarge(mostFileBytes) };
  const text = bytes ? readUtf8(bytes) : pasted;
  if (text === undefined || text.includes("\0")) return { problem: messages.imports.notText };
  return text.trim() === "" ? { problem: messages.imports.missing } : { text };
}
