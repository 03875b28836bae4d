import { describe, expect, test } from "vitest";
import { findAlternatives } from "#lib/catalog/job-words/alternatives.ts";
import { readAdvertisement } from "#lib/catalog/job-words/read-advertisement.ts";
import { findUnjudged } from "#lib/catalog/job-words/unjudged.ts";

describe("choices in an advertisement", () => {
  test.each([
    ["You know Tableau or Power BI.", [["tableau", "power-bi"]]],
    ["Tableau/Power BI and SQL", [["tableau", "power-bi"]]],
    ["SQL, Tableau, Power BI or Looker", [["tableau", "power-bi", "looker"]]],
    ["SQL, Power BI, Tableau, or similar", [["power-bi", "tableau"]]],
    [
      "Python or R; PyTorch and/or TensorFlow",
      [
        ["python", "r"],
        ["pytorch", "tensorflow"],
      ],
    ],
    // A list of different things, and things that are all wanted.
    ["Python or SQL", []],
    ["Python, SQL or Tableau", []],
    ["Tableau and Power BI", []],
    ["Tableau, Power BI", []],
    ["Tableau. Or Power BI.", []],
  ])("%s", (text, choices) => {
    expect(findAlternatives(text, readAdvertisement(text).marks)).toEqual(choices);
  });
});

describe("what is not judged", () => {
  test.each([
    ["A bachelor's degree and 3+ years of professional experience", { hasDegree: true, years: "3+", languages: [] }],
    ["2-4 years' experience with SQL", { hasDegree: false, years: "2-4", languages: [] }],
    ["Master’s in Statistics. Fluent in English, German at C1.", { hasDegree: true, years: null, languages: ["English", "German"] }],
    ["Two years of experience in reporting", { hasDegree: false, years: "two", languages: [] }],
    ["At least three years in software. Good German and English", { hasDegree: false, years: "three", languages: ["English", "German"] }],
    ["You bring two years of Python.", { hasDegree: false, years: "two", languages: [] }],
    ["After 20 years of growth we look for you.", { hasDegree: false, years: null, languages: [] }],
    ["For 20 years we have served the German market with a high degree of trust.", { hasDegree: false, years: null, languages: [] }],
    ["Within two years of joining you lead a project.", { hasDegree: false, years: null, languages: [] }],
    ["You become a lead after two years of joining", { hasDegree: false, years: null, languages: [] }],
    ["Open for two years of graduating", { hasDegree: false, years: null, languages: [] }],
    ["Three years of working with SQL", { hasDegree: false, years: "three", languages: [] }],
    ["Scrum Master, master data", { hasDegree: false, years: null, languages: [] }],
  ])("%s", (text, found) => {
    expect(findUnjudged(text)).toEqual(found);
  });
});
