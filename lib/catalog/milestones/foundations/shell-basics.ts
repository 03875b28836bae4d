import type { Milestone } from "#lib/catalog/schema.ts";

export default {
  id: "shell-basics",
  title: "Work in a project from the command line",
  shortName: "Command line",
  outcome: "You can move around a project, search and count in many files at once, and save the commands as a script.",
  why: {
    "data-analyst": "Exports arrive as folders full of files, and one line that checks them all beats opening each by hand.",
    "data-scientist": "Large data and long training runs live on machines without a desktop, where typed commands are the only way in.",
    "ml-engineer": "Containers, build servers and clusters all speak shell, and its scripts are what you read when something stops.",
    "genai-engineer": "Model servers, downloads and agent tools are started and inspected from a terminal, often on a rented machine.",
  },
  hours: { low: 4, high: 8 },
  prerequisites: [],
  tools: ["bash"],
  keywords: [
    "scripts",
    "grep",
    "find",
    "pipes",
    "redirection",
    "Unix shell",
    "Linux commands",
    "Git Bash",
    "zsh",
    "shell scripting",
    "Bash scripting",
    "Linux",
    "Unix",
  ],
  steps: [
    {
      id: "look-around",
      text: "Open a terminal (on Windows install Git Bash). Go to the unzipped shell-lesson-data folder with cd, look around with ls, and print writing/haiku.txt from exercise-data with cat.",
    },
    {
      id: "count-names",
      text: "In LittleWomen.txt, count how often Jo, Meg, Beth and Amy are named: pipe grep -ow into wc -l, once for each. Jo leads with 1,355.",
    },
    {
      id: "copy-move",
      text: "Make a working copy of north-pacific-gyre with cp -r, rename one file in it with mv and change it back. Delete a file from the copy with rm, and see that it is not in the recycle bin either.",
    },
    {
      id: "pipeline",
      text: "Join wc -l, sort -n and head in one line. Find the only data file in north-pacific-gyre that is shorter than 300 lines.",
    },
    {
      id: "script",
      text: "Write check.sh. It takes a folder as its argument and counts the lines of each file ending in A.txt or B.txt. It writes the counts, sorted, to report.txt.",
    },
    {
      id: "sturdy",
      text: "Make the script work for a folder with a space in its name, and print a hint when the argument is missing. Run it in a fresh terminal.",
    },
  ],
  doneWhen: {
    proof:
      "The script check.sh, run in a fresh terminal on Software Carpentry's north-pacific-gyre folder, writes one sorted report of 15 files.",
    checks: [
      "The line counts in the report add up to 4,440, and NENE02018B.txt stands out with 240.",
      "It gives the same report when the folder is renamed to one with a space.",
      "Without an argument it says how it is used, and it creates no file.",
    ],
  },
  recall: [
    {
      question: "What does the pipe sign | do between two commands?",
      answer: "It sends the output of the first command to the second one as its input.",
    },
    {
      question: "Why do you write a variable in a script inside double quotation marks?",
      answer: "So that a name with a space in it stays one argument and is not split into two.",
    },
  ],
  resources: [
    {
      title: "Software Carpentry: The Unix Shell, episodes 1 to 6",
      url: "https://swcarpentry.github.io/shell-novice/",
      kind: "course",
      minutes: 200,
      licence: "CC BY 4.0",
      checked: { how: "mirror", on: "2026-11-23" },
    },
    {
      title: "Software Carpentry: shell-lesson-data.zip, the practice files",
      url: "https://swcarpentry.github.io/shell-novice/data/shell-lesson-data.zip",
      kind: "dataset",
      minutes: 5,
      licence: "CC BY 4.0",
      checked: { how: "mirror", on: "2026-11-23" },
    },
    {
      title: "MIT Missing Semester 2026: the shell (instead of, or after, the first course)",
      url: "https://missing.csail.mit.edu/2026/course-shell/",
      kind: "course",
      minutes: 60,
      licence: "CC BY-NC-SA 4.0",
      checked: { how: "source", on: "2026-11-28" },
    },
  ],
} satisfies Milestone;
