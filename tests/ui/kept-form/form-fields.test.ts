import { expect, test } from "vitest";
import { clearSecrets, fillFields, isTypedInto, isUnsaved, readFields } from "#app/_ui/kept-form/form-fields.ts";

const option = (value: string, defaultSelected = false) => ({ value, defaultSelected });

/** The controls of a form as the browser makes them, none of them touched. */
const makeForm = () => [
  { name: "$ACTION_KEY", type: "hidden", value: "k1", defaultValue: "k1" },
  { name: "before", type: "hidden", value: "old note", defaultValue: "old note" },
  { name: "note", type: "textarea", value: "old note", defaultValue: "old note" },
  { name: "area", type: "select-one", value: "b", options: [option("a"), option("b", true)] },
  { name: "part", type: "checkbox", value: "dates", checked: true, defaultChecked: true },
  { name: "part", type: "checkbox", value: "notes", checked: false, defaultChecked: false },
  { name: "password", type: "password", value: "three quiet herons", defaultValue: "" },
  { name: "file", type: "file", value: "C:\\fakepath\\plan.json", defaultValue: "" },
  { name: "do", type: "submit", value: "save" },
  { name: "", type: "checkbox", value: "on", checked: true, defaultChecked: false },
];
type Form = ReturnType<typeof makeForm>;
const control = (form: Form, name: string, value?: string) =>
  form.find((each) => each.name === name && (!value || each.value === value)) as Form[0];

test("what was typed is read, but no password, no file and no field of the framework", () => {
  expect(readFields(makeForm())).toEqual({ before: "old note", note: "old note", area: "b", "part dates": "on", "part notes": "" });
});

test("an untouched form holds nothing that was typed", () => {
  const form = makeForm();
  expect(isTypedInto(form)).toBe(false);
  expect(isUnsaved(form, readFields(form))).toBe(false);
});

test("text, choices and boxes come back after a reload, and hidden fields are left to the page", () => {
  const typed = makeForm();
  control(typed, "note").value = "new note";
  control(typed, "area").value = "a";
  control(typed, "part", "dates").checked = false;
  control(typed, "part", "notes").checked = true;
  control(typed, "before").value = "older note";
  expect(isTypedInto(typed)).toBe(true);
  const draft = readFields(typed);

  const reloaded = makeForm();
  expect(isUnsaved(reloaded, draft)).toBe(true);
  fillFields(reloaded, draft);
  expect(readFields(reloaded)).toEqual({ ...draft, before: "old note" });
});

test("what was typed before the script ran is newer than the draft, and stays", () => {
  const form = makeForm();
  control(form, "note").value = "typed just now";
  fillFields(form, { note: "from before", area: "a" });
  expect(readFields(form)).toMatchObject({ note: "typed just now", area: "a" });
});

test("an answered form forgets passwords and files, and nothing else", () => {
  const form = makeForm();
  clearSecrets(form);
  expect([control(form, "password").value, control(form, "file").value]).toEqual(["", ""]);
  expect(readFields(form)).toEqual(readFields(makeForm()));
});
