import { expect, test } from "vitest";
import { isTaken, isWithoutProblem, sendForm } from "#app/_ui/kept-form/send-form.ts";
import type { FormState } from "#lib/http/form.ts";
import { errorMessages } from "#lib/messages/errors.ts";

const first: FormState = { values: {}, errors: {} };
const form = new FormData();
const rejectWith = (error: unknown) => sendForm(() => Promise.reject(error), first, form);
const redirectTo = (path: string) => Object.assign(new Error("NEXT_REDIRECT"), { digest: `NEXT_REDIRECT;push;${path};307;` });

test("an answer is passed on", async () => {
  const answer: FormState = { values: { note: "x" }, errors: { note: "too long" } };
  expect(await sendForm(async () => answer, first, form)).toEqual({ state: answer });
});

test.each([
  ["no network", new TypeError("Failed to fetch")],
  ["a 502 of a proxy", new Error("An unexpected response was received from the server.")],
  ["half an answer", new Error("Connection closed.")],
  ["a fault on the server", Object.assign(new Error("hidden"), { digest: "1234567890" })],
  ["no error at all", undefined],
])("%s never replaces the page, and nothing is claimed about it", async (_name, error) => {
  expect(await rejectWith(error)).toEqual({ failure: "unconfirmed" });
});

test("no answer where there should be one is not taken for one", async () => {
  expect(await sendForm(async () => undefined as unknown as FormState, first, form)).toEqual({ failure: "unconfirmed" });
});

test("another build and a plan that is gone are told apart: neither has saved anything", async () => {
  expect(await rejectWith(Object.assign(new Error("x"), { name: "UnrecognizedActionError" }))).toEqual({ failure: "updated" });
  expect(await rejectWith(Object.assign(new Error("x"), { digest: "NEXT_HTTP_ERROR_FALLBACK;404" }))).toEqual({ failure: "gone" });
});

test("a form that was refused for its headers shows the sentence that says so", async () => {
  const sentence = errorMessages.wrongOrigin("https://plan.test", "https://plan.example.org");
  expect(await rejectWith(new Error(sentence))).toEqual({ state: { ...first, message: sentence } });
});

test("another page means that it is done, unless it is the one to sign in first", async () => {
  expect(await rejectWith(redirectTo("/plans/1?open=own-1"))).toEqual({ left: "done" });
  expect(await rejectWith(redirectTo("/sign-in/link-sent"))).toEqual({ left: "done" });
  expect(await rejectWith(redirectTo("/sign-in?next=%2Fplans%2F1%2Fmilestones%2Fnew"))).toEqual({ left: "to-sign-in" });
});

test("a form is taken when nothing was wrong and nothing is sent back to be corrected", () => {
  expect(isTaken(first)).toBe(true);
  expect(isTaken({ values: { note: "a preview" }, errors: {} })).toBe(false);
  expect(isTaken({ values: {}, errors: {}, message: "too many" })).toBe(false);
  expect(isTaken({ values: {}, errors: { name: "missing" } })).toBe(false);
  expect(isWithoutProblem({ values: { note: "a preview" }, errors: {} })).toBe(true);
});
