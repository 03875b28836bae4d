import fc from "fast-check";

/** A box in a line of a file that `toMarkdown` made. */
const boxLine = /^(\s*)- \[[ x]\] (.*)$/;
const idEnd = /<!-- (?:id|step):\S+ -->$/;

const behind = fc.constantFrom("", " ✅ 2026-11-23", " ^abc123", " ➕ 2026-11-01 ✅ 2026-11-23", " #task", " (took me two evenings)", "  ");
const below = fc.constantFrom("", "  id:: 6b1f0c7e", "  took me two evenings", "---", "\tcollapsed:: true", "  > [!note]", "<br>");
const around = fc.constantFrom("", "~~", "**", "==");

/** What an editor or a hand makes of one line, with the box as it was ticked. */
const lineEdits = fc.record({
  ticked: fc.boolean(),
  sign: fc.constantFrom("-", "*", "+", "1.", "12)"),
  box: fc.constantFrom("[x]", "[X]"),
  indentation: fc.constantFrom("", "  ", "\t", "    ", " \t ", "          "),
  quote: fc.constantFrom("", "", "> ", ">", "> > "),
  behind,
  below,
  around,
  isAroundAll: fc.boolean(),
});

/** What an editor makes of a whole file. */
const fileEdits = fc.record({
  lines: fc.infiniteStream(lineEdits),
  isIndentedAnew: fc.boolean(),
  quote: fc.constantFrom("", "> ", "> > "),
  lineEnd: fc.constantFrom("\n", "\r\n", "\r"),
  mark: fc.constantFrom("", "\ufeff"),
  front: fc.constantFrom("", "---\ntags: [x]\n---\n", "> [!todo] Plan\n"),
});

/**
 * Files after an editor has gone over them and somebody has ticked boxes: makes the changed file of one that `toMarkdown` made, and
 * says box by box whether it is ticked.
 */
export const checklistEdits: fc.Arbitrary<(file: string) => { edited: string; ticks: boolean[] }> = fileEdits.map((edits) => (file) => {
  const ticks: boolean[] = [];
  const lines = file.split("\n").flatMap((line) => {
    const [, space = "", rest = ""] = boxLine.exec(line) ?? [];
    if (!idEnd.test(rest)) return [line];
    const edit = edits.lines.next().value;
    ticks.push(edit.ticked);
    const { around } = edit;
    const box = edit.ticked ? edit.box : "[ ]";
    const item = edit.isAroundAll
      ? `${around}${edit.sign} ${box} ${rest}${around}${edit.behind}`
      : `${edit.sign} ${box} ${around}${rest}${around}${edit.behind}`;
    const indentation = edits.isIndentedAnew ? edit.indentation : space;
    return [`${edit.quote}${indentation}${item}`, ...(edit.below ? [edit.below] : [])];
  });
  const text = lines.map((line) => `${edits.quote}${line}`).join("\n");
  return { edited: edits.mark + (edits.front + text).replaceAll("\n", edits.lineEnd), ticks };
});
