import type { Milestone } from "#lib/catalog/schema.ts";

export default {
  id: "py-modules-envs",
  title: "Organise Python code so that it runs the same on another computer",
  outcome: "You can split code into modules, keep its packages in a virtual environment, and have somebody else reproduce your notebook.",
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
  tools: ["python", "venv", "pip", "jupyter"],
  keywords: ["modules", "import", "functions", "requirements.txt", "reproducible environment", "pin versions", "dependencies", "README"],
  steps: [
    {
      id: "first-environment",
      text: "Install Python from python.org. In a terminal in a new folder, run python -m venv .venv (python3 on macOS and Linux), activate it, and install matplotlib and jupyterlab with pip. Type jupyter lab: it opens in your browser.",
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
      text: "Restart the kernel, run all cells from the top, and mend each one that only worked because of the order in which you had clicked.",
    },
    {
      id: "pin-and-rebuild",
      text: "Write requirements.txt with both packages and their exact versions from pip list, each line as name==version. Delete .venv, rebuild it from the file and compare the output.",
    },
    {
      id: "hand-over",
      text: "Write a README of ten lines, send the folder without .venv to somebody with another computer, and watch in silence. Mend every place where they hesitate.",
    },
  ],
  doneWhen: {
    proof:
      "Somebody else rebuilds the environment from your folder and README on their computer, and the notebook shows the same counts and chart.",
    checks: [
      "They needed no help from you and edited no path.",
      "Importing penguins.py prints nothing and draws nothing.",
      "The requirements file gives an exact version for every package that the code imports.",
    ],
  },
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
      title: "Python Packaging User Guide: install packages with pip and venv",
      url: "https://packaging.python.org/en/latest/guides/installing-using-pip-and-virtual-environments/",
      kind: "docs",
      minutes: 40,
      licence: "CC BY-SA 3.0",
      checked: { how: "source", on: "2026-11-23" },
    },
    {
      title: "JupyterLab documentation: Notebooks",
      url: "https://jupyterlab.readthedocs.io/en/stable/user/notebook.html",
      kind: "docs",
      minutes: 20,
      checked: { how: "source", on: "2026-11-23" },
    },
  ],
} satisfies Milestone;
