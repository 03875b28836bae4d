import { z } from "zod";
import { messages } from "#lib/messages/all.ts";
import { inputLimits } from "#lib/planner/plan/input-limits.ts";

/** PostgreSQL cannot keep this character, and nobody types it. */
const noNul = (text: string) => !text.includes("\0");

/** One line of text, without white space around it. @param label the label of the field, read when a sentence is written. */
export function lineField(label: () => string, most: number) {
  return z
    .string()
    .transform((text) => text.replaceAll(/\s+/g, " ").trim())
    .pipe(
      z
        .string()
        .max(most, { error: () => messages.fields.tooLong(label(), most) })
        .refine(noNul, { error: () => messages.fields.wrong(label()) }),
    );
}

export const noteField = z
  .string()
  // A form sends its lines with CR and LF.
  .transform((text) => text.replaceAll(/\r\n?/g, "\n").trimEnd())
  .pipe(
    z
      .string()
      .max(inputLimits.note, { error: () => messages.fields.tooLong(messages.own.note, inputLimits.note) })
      .refine(noNul, { error: () => messages.fields.wrong(messages.own.note) }),
  );

export const addressField = z
  .string()
  .trim()
  .min(1, { error: () => messages.fields.missing(messages.customise.address) })
  .max(inputLimits.address, { error: () => messages.fields.tooLong(messages.customise.address, inputLimits.address) })
  .refine((text) => noNul(text) && isWebAddress(text), { error: () => messages.customise.addressWrong })
  .transform((text) => new URL(text).href)
  .pipe(z.string().max(inputLimits.address, { error: () => messages.fields.tooLong(messages.customise.address, inputLimits.address) }));

function isWebAddress(text: string): boolean {
  return /^https?:\/\/[^/\s]/i.test(text) && URL.canParse(text);
}

const wholeNumber = (most: number, sentence: () => string) =>
  z
    .string()
    .trim()
    .regex(/^\d{0,4}$/, { error: sentence })
    .transform(Number)
    .pipe(z.number().max(most, { error: sentence }));

/** Hours and minutes, as two fields; nothing typed is none. */
export const effortFields = {
  hours: wholeNumber(inputLimits.hours, () => messages.customise.hoursWrong(inputLimits.hours)),
  minutes: wholeNumber(59, () => messages.customise.minutesWrong),
};

/** Hours as one number, with a point or a comma, in whole minutes. */
export const hoursField = z
  .string()
  .trim()
  .regex(/^\d{1,4}([.,]\d{1,2})?$/, { error: () => messages.customise.tookWrong(inputLimits.hours) })
  .transform((text) => Math.round(Number(text.replace(",", ".")) * 60))
  .pipe(z.number().max(inputLimits.hours * 60, { error: () => messages.customise.tookWrong(inputLimits.hours) }));

/** The minutes of both together. @returns a sentence instead when they are none or too many. */
export function toMinutes({ hours, minutes }: { hours: number; minutes: number }): number | string {
  const all = hours * 60 + minutes;
  if (all === 0) return messages.customise.noTime;
  return all > inputLimits.hours * 60 ? messages.customise.tooMuchTime(inputLimits.hours) : all;
}

/** Steps, one a line. */
export const stepsField = z
  .string()
  .transform((text) =>
    text
      .split(/\r\n?|\n/)
      .map((line) => line.replaceAll(/\s+/g, " ").trim())
      .filter((line) => line !== ""),
  )
  .pipe(
    z
      .array(
        z
          .string()
          .max(inputLimits.step, { error: () => messages.customise.stepTooLong(inputLimits.step) })
          .refine(noNul, { error: () => messages.fields.wrong(messages.customise.steps) }),
      )
      .max(inputLimits.steps, { error: () => messages.customise.tooManySteps(inputLimits.steps) }),
  );
