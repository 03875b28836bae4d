import type { JobWords } from "./job-word.ts";

/** Getting, cleaning, exploring and showing data. */
export const dataWords = {
  sql: { name: "SQL", forms: "SQL | SQL queries | =joins | CTE", all: ["sql-basics", "sql-joins-aggregation"] },
  "window-functions": { name: "SQL window functions", forms: "window functions | SQL window functions", all: ["sql-window-functions"] },
  databases: {
    name: "Relational databases",
    forms:
      "PostgreSQL | Postgres | MySQL | MariaDB | SQL Server | Microsoft SQL Server | MS SQL | MSSQL | T-SQL | PL/SQL | Oracle database | =Oracle | Oracle SQL | RDBMS | relational database | PostGIS | SQLite",
    all: ["sql-cleaning"],
  },
  excel: {
    name: "Excel",
    forms:
      "=Excel | Microsoft Excel | MS Excel | spreadsheet | pivot table | PivotTable | VLOOKUP | XLOOKUP | Google Sheets | advanced excel | excel skills",
    all: ["excel-analysis"],
  },
  "power-query": { name: "Power Query", forms: "Power Query | OpenRefine", all: ["excel-power-query"] },
  python: { name: "Python", forms: "Python | Python 3 | Python scripting | Python scripts", all: ["py-first-script", "py-data-programs"] },
  "python-environments": {
    name: "Python environments and packages",
    forms: "virtual environment | virtualenv | conda | Python packaging | Python packages | reproducible environment",
    all: ["py-modules-envs"],
  },
  pandas: { name: "pandas", forms: "pandas | data wrangling | data munging | GeoPandas", all: ["pandas-wrangling"] },
  jupyter: { name: "Jupyter", forms: "Jupyter | Jupyter notebook | JupyterLab | Google Colab", oneOf: ["pandas-wrangling", "eda-report"] },
  polars: { name: "Polars", forms: "Polars", all: ["polars-dataframes"] },
  duckdb: { name: "DuckDB", forms: "DuckDB", all: ["duckdb-local-analytics"] },
  numpy: { name: "NumPy", forms: "NumPy | SciPy", all: ["numpy-arrays"] },
  r: {
    name: "R",
    forms: "=R | RStudio | R Shiny | Shiny app | tidyverse | dplyr | ggplot2 | ggplot | R Markdown | R programming | tidymodels",
    oneOf: ["r-data-cleaning", "r-modeling"],
  },
  "command-line": {
    name: "Command line",
    forms: "Linux | Unix | command line | =Bash | bash scripting | shell scripting | shell scripts | terminal commands",
    all: ["shell-basics"],
  },
  git: {
    name: "Git",
    forms: "Git | GitHub | GitLab | Bitbucket | version control | source control | pull requests | merge requests",
    all: ["git-basics"],
  },
  apis: {
    name: "Web APIs",
    forms:
      "API | models behind APIs | REST API | RESTful API | REST services | =REST | web services | API integration | API development | API design",
    oneOf: ["http-json-apis", "rest-model-api"],
  },
  "data-cleaning": {
    name: "Data cleaning",
    forms:
      "data cleaning | data cleansing | cleaning data | clean data | clean the data | cleanse data | data preparation | prepare data | preparing data | cleansing | data preprocessing",
    oneOf: ["data-cleaning-pandas", "r-data-cleaning"],
  },
  "data-quality": {
    name: "Data quality checks",
    forms:
      "data quality | data validation | validate data | data integrity | data accuracy | plausibility check | reconcile data | data reconciliation | Great Expectations | quality of data | check data",
    all: ["data-quality-checks"],
  },
  "data-analysis": {
    name: "Data exploration",
    forms:
      "data analysis | data analytics | exploratory data analysis | exploratory analysis | EDA | explore data | data exploration | ad hoc analysis | ad hoc analyses | analyse data | analysing data | root cause analysis",
    all: ["eda-report"],
  },
  "data-visualisation": {
    name: "Data visualisation",
    forms:
      "data visualisation | visualise data | visualisation | visualising data | data viz | charts | honest charts | D3.js | chart design | visualise results",
    all: ["chart-design"],
  },
  matplotlib: {
    name: "Matplotlib and Seaborn",
    forms: "Matplotlib | Seaborn | publication quality figures | publication-ready figures",
    all: ["matplotlib-seaborn-figures"],
  },
  plotly: { name: "Plotly", forms: "Plotly | Plotly Dash | =Dash", all: ["plotly-interactive"] },
  dashboards: {
    name: "Dashboards",
    forms:
      "dashboard | dashboarding | BI tool | business intelligence tool | self-service BI | self-service analytics | interactive dashboard | business intelligence | reporting tool",
    oneOf: ["tableau-dashboard", "power-bi-dashboard", "plotly-interactive"],
  },
  tableau: { name: "Tableau", forms: "Tableau | Tableau Desktop | Tableau Server", all: ["tableau-dashboard"] },
  "power-bi": { name: "Power BI", forms: "Power BI | =DAX | =PBI | Microsoft BI", all: ["power-bi-dashboard"] },
  kpis: {
    name: "KPIs",
    forms:
      "KPI | key performance indicator | key figures | metric definitions | define metrics | business metrics | performance metrics | own metrics | success metrics | define KPIs",
    all: ["kpi-metric-spec"],
  },
  "product-analytics": {
    name: "Cohorts, funnels and retention",
    forms:
      "cohort analysis | cohorts | funnel | conversion funnel | conversion rate | retention | customer retention | user retention | product analytics | churn analysis | Amplitude | Mixpanel | user behaviour | web analytics",
    all: ["cohort-funnel-retention"],
  },
  "semantic-layer": {
    name: "Semantic layer",
    forms: "semantic layer | semantic model | LookML | metrics layer | metric store | MetricFlow",
    all: ["semantic-layer"],
  },
  stakeholders: {
    name: "Questions of stakeholders",
    forms:
      "stakeholder | business stakeholders | gather requirements | requirements gathering | requirements analysis | business requirements | business questions | stakeholder management | translate business problems",
    all: ["stakeholder-question"],
  },
  storytelling: {
    name: "Presenting data",
    forms:
      "present findings | presenting findings | presenting results | present results | present your results | storytelling | data storytelling | story with data | presentation skills | presentations | slide deck | public speaking | communicating results | communicate insights | communicate findings | non-technical audiences | non-specialists | explain results | slides | explain complex | PowerPoint",
    all: ["data-story-presentation"],
  },
  recommendations: {
    name: "Written recommendations",
    forms:
      "written recommendations | clear recommendations | with recommendations | memos | recommendations for action | actionable recommendations | actionable insights | make recommendations | executive summaries",
    all: ["decision-memo"],
  },
  "report-automation": {
    name: "Automated reports",
    forms:
      "automate recurring reports | automate reports | automate reporting | automated reporting | automated reports | report automation | automate workflows | automate manual processes | process automation | workflow automation | automate spreadsheets",
    all: ["report-automation"],
  },
  "ai-assistants": {
    name: "AI assistants for analysis",
    forms: "=ChatGPT | =Copilot | Microsoft Copilot | M365 Copilot | AI tools | AI assistants",
    all: ["ai-assisted-analysis"],
  },
  privacy: {
    name: "Privacy and data ethics",
    forms:
      "GDPR | data protection | data privacy | privacy | personal data | data ethics | HIPAA | disclosure control | PII | PII redaction | patient data",
    all: ["data-ethics-privacy"],
  },
  "cloud-warehouse": {
    name: "Cloud warehouse",
    forms:
      "BigQuery | =Snowflake | Redshift | Amazon Redshift | data warehouse | data warehousing | cloud warehouse | data lake | lakehouse | Delta Lake | Iceberg | Azure Synapse | Synapse Analytics | Microsoft Fabric | Athena",
    all: ["cloud-warehouse"],
  },
  dbt: { name: "dbt", forms: "dbt | dbt Core | dbt Cloud | dbt models", all: ["dbt-models"] },
  "data-modelling": {
    name: "Data modelling",
    forms: "data modelling | dimensional modelling | star schema | dimensional models | data mart | Kimball | data model",
    oneOf: ["power-bi-dashboard", "dbt-models"],
  },
  airflow: { name: "Airflow", forms: "Airflow | Apache Airflow | Dagster | Prefect | workflow orchestration", all: ["etl-airflow"] },
  "data-pipelines": {
    name: "Data pipelines",
    forms:
      "data pipeline | ETL | ELT | ETL pipeline | data engineering | extract transform load | data integration | reproducible pipelines",
    all: ["etl-airflow"],
  },
} satisfies JobWords;
