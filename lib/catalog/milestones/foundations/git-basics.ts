import type { Milestone } from "#lib/catalog/schema.ts";

export default {
  id: "git-basics",
  title: "Keep a project's history in Git and merge a reviewed change",
  shortName: "Git",
  outcome: "You can keep a project's history in Git, undo a mistake, and get a change reviewed and merged on GitHub.",
  why: {
    "data-analyst": "When a number in a report is questioned, version control shows which query changed, when and why.",
    "data-scientist": "Experiments branch in all directions, and Git brings back the exact code behind last week's best score.",
    "ml-engineer": "Each deployment starts from a commit, and a clean history is what makes it safe to go back to the one before.",
    "genai-engineer": "Prompts change daily and get worse without an error message, so every version needs a record you can restore.",
  },
  hours: { low: 4, high: 8 },
  prerequisites: ["shell-basics"],
  tools: ["git", "github"],
  keywords: [
    "version control",
    "commit",
    "branch",
    "merge conflict",
    "code review",
    "gitignore",
    "undo changes",
    "source control",
    "peer review",
    "GitLab",
    "Bitbucket",
    "collaboration",
  ],
  steps: [
    {
      id: "first-commits",
      text: "Tell Git your name and turn the folder with your check.sh into a repository. Make three small commits whose messages say why.",
    },
    {
      id: "undo",
      text: "Break a file on purpose, read the change with git diff, and get the old file back with git restore. Then undo a whole commit with git revert.",
    },
    {
      id: "ignore",
      text: "Add a .gitignore file. Check with git status that no password, data folder or virtual environment (a folder of Python packages) is tracked.",
    },
    {
      id: "publish",
      text: "Open a free GitHub account. Install gh, GitHub's command line tool (cli.github.com), and sign in with gh auth login. Make a public repository with gh repo create, push to it, and open it in a private browser window.",
    },
    {
      id: "conflict",
      text: "Change the same line on two branches, merge them, and solve the conflict by hand. Note which version is above the row of equals signs and which is below.",
    },
    {
      id: "review",
      text: "Open a pull request and ask one person for a comment on it. Answer with another commit, and merge.",
    },
  ],
  doneWhen: {
    proof:
      "A public GitHub repository shows at least eight commits, a resolved merge conflict, and a merged pull request with an answered review comment.",
    checks: [
      "Three commit messages, read without the code, say what changed and why.",
      "No commit in the history holds a password, a key or a virtual environment.",
      "In a fresh clone in an empty folder, check.sh runs without a further change.",
    ],
    alone: "Wait two days, comment on three lines of your own pull request as a stranger would, answer with a commit, and merge.",
  },
  recall: [
    {
      question: "What is the difference between git restore and git revert?",
      answer: "Restore throws away changes in a file that are not committed. Revert adds a new commit that undoes an earlier one.",
    },
    {
      question: "You committed a password and pushed it. Why is deleting the file in the next commit not enough?",
      answer: "The old commit still holds it, and everybody with a copy can read it. Change the password first.",
    },
  ],
  resources: [
    {
      title: "Software Carpentry: Version Control with Git, from the start to the episode Conflicts",
      url: "https://swcarpentry.github.io/git-novice/",
      kind: "course",
      minutes: 150,
      licence: "CC BY 4.0",
      checked: { how: "mirror", on: "2026-11-23" },
    },
    {
      title: "Pro Git: What is Git? (snapshots and the three states)",
      url: "https://git-scm.com/book/en/v2/Getting-Started-What-is-Git%3F",
      kind: "book",
      minutes: 10,
      licence: "CC BY-NC-SA 3.0",
      checked: { how: "cited", on: "2026-11-28" },
    },
    {
      title: "GitHub Docs: Hello World (branch, pull request, merge)",
      url: "https://docs.github.com/en/get-started/start-your-journey/hello-world",
      kind: "docs",
      minutes: 25,
      access: "account",
      checked: { how: "source", on: "2026-11-23" },
    },
  ],
} satisfies Milestone;
