import type { Milestone } from "#lib/catalog/schema.ts";

export default {
  id: "py-modules-envs",
  title: "Organise Python code so that it runs the same on another computer",
  shortName: "Python projects",
  outcome: "You can split code into modules, keep its packages in a virtual environment, and let others reproduce your notebook.",
  why: {
    "data-analyst":
      "An analysis that runs only on your laptop cannot be checked, and a colleague should be able to repeat it next quarter.",
    "data-scientist": "A score that moves with a library version tells you nothing, and importable code keeps experiments comparable.",
    "ml-engineer":
      "Every container you build later starts from the two things you make here: importable code and an exact list of packages.",
    "genai-engineer":
      "Model libraries change from week to week, and without an environment for each project yesterday's demo breaks today.",
  },
  hours: { low: 6, high: 12 },
  prerequisites: ["py-data-programs"],
  tools: ["python", "venv", "pip", "uv", "jupyter"],
  keywords: ["modules", "import", "functions", "requirements.txt", "reproducible environment", "pin versions", "dependencies", "README"],
  steps: [
    {
      id: "first-environment",
      text: "Install Python from python.org. In a terminal, in a new folder, run python -m venv .venv (python3 on macOS and Linux) and activate it (in Git Bash: source .venv/Scripts/activate). Install matplotlib and jupyterlab with pip, and start jupyter lab.",
    },
    {
      id: "chart-in-notebook",
      text: "In a new notebook, read penguins.csv, count the birds of each species and draw the counts as a bar chart.",
    },
    {
      id: "own-module",
      text: 'Move your penguin functions into penguins.py and import them in the notebook. Put anything that prints behind if __name__ == "__main__", so that importing stays silent.',
    },
    {
      id: "top-to-bottom",
      text: "Restart the kernel and run all cells from the top. Fix each cell that only worked because of the order in which you had run them.",
    },
    {
      id: "pin-and-rebuild",
      text: "Write requirements.txt with both packages as name==version. Delete .venv, rebuild it and compare the output. Then do the same with uv (docs.astral.sh/uv): uv venv, and uv pip install -r requirements.txt.",
    },
    {
      id: "hand-over",
      text: "Write a README of ten lines and give the folder, without .venv, to somebody with another computer. Watch without helping, and fix each line where they stop.",
    },
  ],
  doneWhen: {
    proof:
      "On another computer or in another folder, your README is enough to rebuild the environment, and the notebook shows the same counts and chart.",
    checks: [
      "No help was needed, and no path had to be edited.",
      "Importing penguins.py prints nothing and draws nothing.",
      "The requirements file gives an exact version for every package that the code imports.",
    ],
    alone:
      "Delete the folder's environment, copy the folder to another place or computer after two days, and rebuild it from the README alone.",
  },
  recall: [
    {
      question: "Why does each project get its own environment?",
      answer: "Two projects may need different versions of the same package. Apart, neither breaks the other.",
    },
    {
      question: "A notebook works for you but not after Restart and Run All. What is the usual cause?",
      answer: "A cell used a value from a cell that was changed, deleted or run in another order.",
    },
  ],
  resources: [
    {
      title: "The Python Tutorial, chapter 6: Modules",
      url: "https://docs.python.org/3/tutorial/modules.html",
      kind: "docs",
      minutes: 45,
      licence: "PSF-2.0",
      checked: { how: "source", on: "2026-11-23" },
    },
    {
      title: "Python Packaging User Guide: install packages with pip and venv (uv: see docs.astral.sh/uv/pip)",
      url: "https://packaging.python.org/en/latest/guides/installing-using-pip-and-virtual-environments/",
      kind: "docs",
      minutes: 40,
      licence: "CC BY-SA 3.0",
      checked: { how: "source", on: "2026-11-23" },
    },
    {
      title: "MIT Missing Semester 2026: Packaging and Shipping Code, the part on environments",
      url: "https://missing.csail.mit.edu/2026/shipping-code/",
      kind: "course",
      minutes: 15,
      licence: "CC BY-NC-SA 4.0",
      checked: { how: "source", on: "2026-11-28" },
    },
  ],
} satisfies Milestone;
