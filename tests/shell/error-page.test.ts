import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import ErrorPage from "#app/error.tsx";
import { errorMessages } from "#lib/messages/errors.ts";

const show = (error: Error) => renderToStaticMarkup(createElement(ErrorPage, { error, reset: () => {} })).replaceAll("&quot;", '"');

test("shows the sentence with which a form was refused", () => {
  const sentence = errorMessages.wrongOrigin("https://plan.test", "http://localhost:3000");
  expect(show(new Error(sentence))).toContain(`<p>${sentence}</p>`);
});

test("shows nothing of any other error", () => {
  const page = show(new Error("connect ECONNREFUSED 10.0.0.5:5432"));
  expect(page).toContain(errorMessages.broken);
  expect(page).not.toContain("10.0.0.5");
});
