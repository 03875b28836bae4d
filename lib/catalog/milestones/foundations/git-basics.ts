import type { Milestone } from "#lib/catalog/schema.ts";

export default {
  id: "git-basics",
  title: "Version a project with Git and land a reviewed pull request",
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
  keywords: ["version control", "commit", "branch", "merge conflict", "code review", "gitignore", "undo changes"],
  steps: [
    {
      id: "first-commits",
      text: "Tell Git your name, turn the folder with your check.sh into a repository, and make three small commits whose messages say why.",
    },
    {
      id: "undo",
      text: "Spoil a file, look at the damage with git diff and bring it back with git restore. Then take back a whole commit with git revert.",
    },
    {
      id: "ignore",
      text: "Add a .gitignore file and confirm with git status that no password, data folder or virtual environment is tracked.",
    },
    {
      id: "publish",
      text: "Open a free GitHub account, sign in from the terminal with gh auth login (GitHub's command line tool), and push to a public repository. View it in a private browser window.",
    },
    {
      id: "conflict",
      text: "Change the same line on two branches, merge them, and resolve the conflict by hand. Say which version stands above the row of equals signs and which below.",
    },
    {
      id: "review",
      text: "Open a pull request, ask one person for a comment on it, answer with another commit and merge. If you know nobody who codes, swap reviews with another learner.",
    },
  ],
  doneWhen: {
    proof:
      "A public GitHub repository shows at least eight commits, a resolved merge conflict, and a merged pull request with an answered review comment.",
    checks: [
      "From three commit messages alone, the reviewer can tell what changed and why.",
      "No commit in the history holds a password, a key or a virtual environment.",
      "A fresh clone in an empty folder runs without a further change.",
    ],
  },
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
      title: "Pro Git, chapter 2: Git Basics (to look things up)",
      url: "https://git-scm.com/book/en/v2/Git-Basics-Getting-a-Git-Repository",
      kind: "book",
      minutes: 75,
      licence: "CC BY-NC-SA 3.0",
      checked: { how: "source", on: "2026-11-23" },
    },
    {
      title: "GitHub Docs: Hello World (branch, pull request, merge)",
      url: "https://docs.github.com/en/get-started/start-your-journey/hello-world",
      kind: "docs",
      minutes: 25,
      checked: { how: "source", on: "2026-11-23" },
    },
  ],
} satisfies Milestone;
