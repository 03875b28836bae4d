import type { JobWords } from "./job-word.ts";

/** Getting, cleaning, exploring and showing data. */
export const dataWords = {
  sql: {
    name: "SQL",
    forms:
      "SQL | SQL queries | =joins | CTE | stored procedures | database queries | ad hoc queries | complex queries | query language | query* data | slow queries",
    near: "query ~ write*, tune*, optimise*, table, warehouse",
    all: ["sql-basics", "sql-joins-aggregation"],
  },
  "window-functions": {
    name: "SQL window functions",
    forms:
      "window functions | SQL window functions | =OVER | PARTITION BY | analytic functions | windowing | ranking functions | =LAG | =LEAD",
    near: "analytic, window ~ function",
    all: ["sql-window-functions"],
  },
  databases: {
    name: "Relational databases",
    forms:
      "PostgreSQL | Postgres | MySQL | MariaDB | SQL Server | Microsoft SQL Server | MS SQL | MSSQL | T-SQL | PL/SQL | Oracle database | =Oracle | Oracle SQL | RDBMS | relational database | PostGIS | SQLite | =Db2 | Teradata | SQL databases | database design | database skills | database systems | database technologies | experience with databases | knowledge of databases | work* with databases | query* databases | =SAP HANA database | primary keys | database performance",
    all: ["sql-cleaning"],
  },
  excel: {
    name: "Excel",
    forms:
      "=Excel | Microsoft Excel | MS Excel | spreadsheet | pivot table | PivotTable | VLOOKUP | XLOOKUP | Google Sheets | advanced excel | excel skills | workbooks | pivots | conditional formatting | Excel models | INDEX/MATCH | formulas | lookup functions | Excel sheets | Excel files",
    all: ["excel-analysis"],
  },
  "power-query": {
    name: "Power Query",
    forms: "Power Query | OpenRefine | M language | M code | Power Pivot | Get & Transform",
    all: ["excel-power-query"],
  },
  python: {
    name: "Python",
    forms: "Python | Python 3 | Python scripting | Python scripts | Pythonic | Python notebooks",
    all: ["py-first-script", "py-data-programs"],
  },
  "python-environments": {
    name: "Python environments and packages",
    forms:
      "virtual environment | virtualenv | conda | Python packaging | Python packages | reproducible environment | =Poetry | =pip | venv | Anaconda | pyenv | dependency management | package management | Python package",
    near: "pin* ~ dependency",
    all: ["py-modules-envs"],
  },
  pandas: {
    name: "pandas",
    forms: "pandas | data wrangling | data munging | GeoPandas | dataframes | data frames",
    all: ["pandas-wrangling"],
  },
  jupyter: {
    name: "Jupyter",
    forms: "Jupyter | Jupyter notebook | JupyterLab | Google Colab | =Colab | notebook | Python notebooks",
    oneOf: ["pandas-wrangling", "eda-report"],
  },
  polars: { name: "Polars", forms: "Polars", all: ["polars-dataframes"] },
  duckdb: { name: "DuckDB", forms: "DuckDB", all: ["duckdb-local-analytics"] },
  numpy: { name: "NumPy", forms: "NumPy | SciPy | numerical computing | scientific computing | scientific Python", all: ["numpy-arrays"] },
  r: {
    name: "R",
    forms:
      "=R | RStudio | R Shiny | Shiny app | tidyverse | dplyr | ggplot2 | ggplot | R Markdown | R programming | tidymodels | RMarkdown | Quarto | =Shiny | Bioconductor | data.table",
    oneOf: ["r-data-cleaning", "r-modeling"],
  },
  "command-line": {
    name: "Command line",
    forms:
      "Linux | Unix | command line | =Bash | bash scripting | shell scripting | shell scripts | terminal commands | shell commands | the shell | the terminal | in a terminal | bash scripts | =CLI | ssh | cron | Makefiles | systemd",
    all: ["shell-basics"],
  },
  git: {
    name: "Git",
    forms:
      "Git | GitHub | GitLab | Bitbucket | version control | source control | pull requests | merge requests | code versioning | versioning of code | feature branches | versioning system | merge conflicts",
    near: "version*, versioned ~ code",
    all: ["git-basics"],
  },
  apis: {
    name: "Web APIs",
    forms:
      "API | models behind APIs | REST API | RESTful API | REST services | =REST | web services | API integration | API development | API design | webhooks | OpenAPI | Swagger | REST interface | web service | HTTP | programming interfaces | provision as API",
    near: "endpoint ~ design*, document*, build*, built, integrate*, expose* | connect*, integrate* ~ ^api",
    oneOf: ["http-json-apis", "rest-model-api"],
  },
  "data-cleaning": {
    name: "Data cleaning",
    forms:
      "data cleaning | data cleansing | cleaning data | clean data | clean the data | cleanse data | data preparation | prepare data | preparing data | cleansing | data preprocessing | clean* up data | clean* raw data | tidy* data | messy data | dirty data | data prep | missing values | deduplicate* | deduplication | data cleanup | clean* datasets | normalise* data | clean* data | prepare* raw",
    near: "clean*, tidy*, scrub*, cleanse*, dedupe*, wrangle*, untangle* ~ data, dataset, record, export, spreadsheet, file, input, address | messy, dirty, inconsistent ~ data, dataset, record, export, spreadsheet, file, input | prepare* ~ data, dataset | remove*, harmonise*, standardise*, fix* ~ duplicate, format, entry, value | parse*, merge*, unify*, turn* ~ date, format, csv",
    oneOf: ["data-cleaning-pandas", "r-data-cleaning"],
  },
  "data-quality": {
    name: "Data quality checks",
    forms:
      "data quality | data validation | validate data | data integrity | data accuracy | plausibility check | reconcile data | data reconciliation | Great Expectations | quality of data | check data | data checks | quality checks | sanity checks | data tests | data testing | data issues | data errors | reliable data | trustworthy data | data contracts | data observability | data QA | plausibility | looks off | looks wrong | look wrong | doesn't add up | don't add up | discrepancies | numbers are right | trust the numbers | numbers people trust | suspicious values | implausible | sanity-check | double-check* | cross-check*",
    near: "reconcile* ~ ledger, number, figure, source, system, data, against | check*, validate*, verify*, test*, monitor*, ensure*, guard* ~ null, freshness, completeness, duplicate, plausibility, consistency, row | spot*, flag*, catch*, find*, fix*, hunt*, investigate*, chase* ~ discrepancy, inconsistency, mismatch, duplicate | quality, correctness, completeness, integrity, trustworthiness, accuracy ~ ^data, dataset, record | turn*, model ~ tested | check*, watch* ~ gap, mistake, error, ^data | catch* ~ bad, error, data, mistake | trust*, right, correct ~ number, figure | compare*, match* ~ ledger, bookkeeping, invoice | find*, spot*, track*, catch*, fix* ~ broken, wrong, faulty, incorrect | write*, build*, built, add* ~ ^check | validation ~ rule, file, input, row",
    all: ["data-quality-checks"],
  },
  "data-analysis": {
    name: "Data exploration",
    forms:
      "data analysis | data analytics | exploratory data analysis | exploratory analysis | EDA | explore data | data exploration | ad hoc analysis | ad hoc analyses | analyse data | analysing data | root cause analysis | root causes | root cause | deep dives | deep-dive | exploratory | explain why | find out why | work out why | ad hoc requests | spot patterns | data-driven insights | generate insights | analyse* large | analyse* sales | get to the bottom | number crunching",
    near: "analyse*, explore*, investigate*, examine* ~ sale, revenue, cost, spend, demand, trend, campaign, inventory, figure, performance, margin, pattern, claim, booking, usage, dataset, number, fraud, transaction, driver | analysis, analyses ~ sale, revenue, cost, campaign, inventory, fraud, margin, market, performance, lead* | explain*, find*, understand*, investigate*, explore* ~ why | dig*, delve*, dive* ~ data, number, detail, log | pattern, relationship ~ look*, find*, spot*, discover*, uncover*, identify* | ^insight ~ generate*, gain*, derive*, uncover*, extract* | crunch* ~ number, data | slice* ~ by, data, region | look* > why",
    all: ["eda-report"],
  },
  "data-visualisation": {
    name: "Data visualisation",
    forms:
      "data visualisation | visualise data | visualisation | visualising data | data viz | charts | honest charts | D3.js | chart design | visualise results | visualise* | plots | infographics | visual analytics | clear graphs | heat maps | publication-quality figures | publication-ready figures | graphics | honest graphs | colour scales | visual design | information design",
    near: "graph ~ design*, draw*, clear, understand*",
    all: ["chart-design"],
  },
  matplotlib: {
    name: "Matplotlib and Seaborn",
    forms: "Matplotlib | Seaborn",
    all: ["matplotlib-seaborn-figures"],
  },
  plotly: { name: "Plotly", forms: "Plotly | Plotly Dash | =Dash", all: ["plotly-interactive"] },
  dashboards: {
    name: "Dashboards",
    forms:
      "dashboard | dashboarding | BI tool | business intelligence tool | self-service BI | self-service analytics | interactive dashboard | business intelligence | reporting tool | cockpit | BI platform | BI reports | BI solutions | BI reporting | reporting platform | self-serve | interactive reports | management reports | self-service reports | standard reports | visual reports | reporting suite | reporting landscape | reporting system | BI system | scorecards for management | live view | one-page overview | wallboard | control room screens",
    near: "scorecard ~ weekly, monthly, daily, kpi, performance, balanced, management, executive",
    oneOf: ["tableau-dashboard", "power-bi-dashboard", "plotly-interactive"],
  },
  tableau: { name: "Tableau", forms: "Tableau | Tableau Desktop | Tableau Server", all: ["tableau-dashboard"] },
  "power-bi": {
    name: "Power BI",
    forms: "Power BI | =DAX | =PBI | Microsoft BI | DAX measures",
    all: ["power-bi-dashboard"],
  },
  kpis: {
    name: "KPIs",
    forms:
      "KPI | key performance indicator | key figures | metric definitions | define metrics | business metrics | performance metrics | own metrics | success metrics | define KPIs | north star | OKR | performance indicators | key metrics | target figures | business indicators | headline metrics | unit economics | target values | steering figures | key ratios",
    near: "define*, agree*, track*, own*, standardise*, choose* ~ metric, indicator, figure | success ~ define*, measure* | define* ~ active, count | target ~ measure*, weekly, track*",
    all: ["kpi-metric-spec"],
  },
  "product-analytics": {
    name: "Cohorts, funnels and retention",
    forms:
      "cohort analysis | cohorts | funnel | conversion funnel | conversion rate | retention | customer retention | user retention | product analytics | churn analysis | Amplitude | Mixpanel | user behaviour | web analytics | activation | customer lifetime value | CLV | LTV | user journeys | customer journey | clickstream | drop-off | PostHog | Pendo | event tracking | user engagement | engagement metrics | customer behaviour | user paths | usage data | how people use | how customers use | how users | sign-up flow | onboarding flow | repeat purchase | repurchase | first-time users | paying users | daily active users | MAU | subscriptions churn",
    near: "analyse*, understand*, study*, measure*, explain*, track*, improve*, dig* ~ activation, conversion, engagement, churn, funnel, cohort, onboarding, retention | cohort ~ user, customer, subscriber, look*, compare* | why ~ leave*, stop*, quit*, cancel*, churn | path, journey ~ map*, follow*, user, customer, visitor",
    all: ["cohort-funnel-retention"],
  },
  "semantic-layer": {
    name: "Semantic layer",
    forms:
      "semantic layer | semantic model | metrics layer | metric store | MetricFlow | single source of truth | one source of truth | one version of the truth | same number | shared definitions | consistent definitions | central definitions | metrics as code | one definition | single definition | same definition",
    near: "metric, definition ~ once, central, consistent",
    all: ["semantic-layer"],
  },
  stakeholders: {
    name: "Questions of stakeholders",
    forms:
      "stakeholder | business stakeholders | gather requirements | requirements gathering | requirements analysis | business requirements | business questions | stakeholder management | translate business problems | business users | business partners | business teams | internal customers | internal clients | business departments | specialist departments | the departments | subject-matter experts | decision makers | domain experts | business problems | business needs | requirements engineering | liaise* | business units | line managers | translate business | point of contact | contact person | what they need | sparring partner | interface between | bridge between | bridge the gap | vague requests | vague questions | client meetings | client-facing | customer-facing | discovery workshops | discovery calls | scoping | trusted advisor | trusted adviser | business side | department heads | heads of department | first contact | user interviews | interview users",
    near: "answer*, field*, clarify* ~ question | answer* ~ why | translate*, turn* ~ question, requirement, need | gather*, collect*, elicit*, capture*, clarify*, understand*, agree* ~ requirement, need, department | advise*, consult* ~ department, client, customer, manager, team, colleague, business, executive, company, use | question ~ colleague, manager, department, business, executive, client, board | partner*, liaise*, collaborate*, coordinate*, talk*, work* ~ department, buyer, merchandiser, planner, marketer, underwriter, executive, editor, clinician, trader | run*, hold*, lead*, facilitate* ~ workshop | show* ~ company, department, business | contact ~ department, business | sit* ~ user, client, customer, department | vague, fuzzy, woolly ~ request, question, wish, idea, problem, need | request, wish ~ prioritise*, department, team, manager, colleague | scope* ~ client, customer, department, user | question, problem ~ half, phrase*, home, planner, buyer, nurse, doctor, branch, field | wish ~ collect*, branch, user, customer | find*, ask* ~ want*, wish",
    all: ["stakeholder-question"],
  },
  storytelling: {
    name: "Presenting data",
    forms:
      "present findings | presenting findings | presenting results | present results | present your results | storytelling | data storytelling | story with data | presentation skills | presentations | slide deck | public speaking | communicating results | communicate insights | communicate findings | non-technical audiences | non-specialists | explain results | slides | explain complex | PowerPoint | plain language | plain English | lay audience | laypeople | non-experts | non-technical | nontechnical | presenting | presentation | data stories | conference talks | in simple terms | steering committee | tell* stories | speak at conferences | give talks | webinars | easy to understand | write-ups | business review | town hall | the story behind | in plain words | jargon-free | without jargon | data literacy | understandable | train colleagues",
    near: "present*, show* ~ result, finding, insight, conclusion, board, management, leadership, executive, client, analysis, minister, trustee, director | explain* ~ result, finding, audience, manager, executive, clinician, minister, trustee, editor, customer, colleague, board, stakeholder, uncertainty, number, non, people, anybody, anyone, client, director, team | communicate*, communication, convey* ~ result, finding, insight, uncertainty, complex, stakeholder | brief* ~ coach, executive, board, minister, management, leadership, trustee, director | walk*, talk* ~ through | report*, share* ~ finding, result, insight | write* ~ tutorial, blog | speak*, talk, talks ~ conference, meetup | complex, complicated, difficult ~ simple, understandable, explain*, clear, plain | explain*, describe*, present* > to | tell* > what, why | report* > board, management, trustee, director, executive, committee, minister | story ~ make*, tell*, number, row | defend* ~ result, board, finding, number | speak* ~ event, audience, customer",
    all: ["data-story-presentation"],
  },
  recommendations: {
    name: "Written recommendations",
    forms:
      "written recommendations | clear recommendations | with recommendations | memos | recommendations for action | actionable recommendations | actionable insights | make recommendations | executive summaries | policy briefs | briefing notes | decision papers | board papers | one-pagers | business cases | management summaries | recommended actions | short papers | recommend* actions | recommend* what | memo | what to do next | what we should do | what to do about | suggest actions | decision templates | one-page summary | what should change | advice on",
    near: "make*, give*, write*, derive*, develop*, formulate*, provide*, deliver*, draft*, clear, concrete, practical ~ ^recommendation | recommend* ~ action, measure, change, next | advice ~ give*, end*, clear, offer*, write*, practical | propose*, suggest* ~ change, measure, action, improvement | tell* > which",
    all: ["decision-memo"],
  },
  "report-automation": {
    name: "Automated reports",
    forms:
      "automate recurring reports | automate reports | automate reporting | automated reporting | automated reports | report automation | automate workflows | automate manual processes | process automation | workflow automation | automate spreadsheets | scheduled reports | automatic reports | recurring reports | copy and paste | copy-paste | at the push of a button | manual reporting | monthly pack",
    near: "automate*, automatic, automation ~ report, reporting, spreadsheet, export, manual, routine, recurring, excel | replace*, eliminate*, retire* ~ manual, spreadsheet | figure, report ~ themselves, automatically | script* ~ manually, hand",
    all: ["report-automation"],
  },
  "ai-assistants": {
    name: "AI assistants for analysis",
    forms:
      "=ChatGPT | =Copilot | Microsoft Copilot | M365 Copilot | AI tools | AI assistants | AI-assisted | generative AI tools | GenAI tools | AI copilots | AI helpers",
    near: "ai ~ faster, everyday",
    all: ["ai-assisted-analysis"],
  },
  privacy: {
    name: "Privacy and data ethics",
    forms:
      "GDPR | data protection | data privacy | privacy | personal data | data ethics | HIPAA | disclosure control | PII | PII redaction | patient data | anonymise* | anonymisation | pseudonymise* | pseudonymisation | sensitive data | confidential data | DSGVO | =PHI | CCPA | data minimisation | confidentiality | personally identifiable | patient records | health data | DPIA | data subject | need-to-know | de-identified | de-identify",
    all: ["data-ethics-privacy"],
  },
  "cloud-warehouse": {
    name: "Cloud warehouse",
    forms:
      "BigQuery | =Snowflake | Redshift | Amazon Redshift | data warehouse | data warehousing | cloud warehouse | data lake | lakehouse | Delta Lake | Iceberg | Azure Synapse | Synapse Analytics | Microsoft Fabric | Athena | ClickHouse | =Trino | =Presto | Vertica | Exasol | =Hudi | data vault | MotherDuck | Databricks SQL | =Fabric | =Synapse | Delta tables",
    all: ["cloud-warehouse"],
  },
  dbt: { name: "dbt", forms: "dbt | dbt Core | dbt Cloud | dbt models", all: ["dbt-models"] },
  "data-modelling": {
    name: "Data modelling",
    forms:
      "data modelling | dimensional modelling | star schema | dimensional models | data mart | Kimball | data model | snowflake schema | fact tables | dimension tables | facts and dimensions | entity relationship | data vault | Inmon | slowly changing dimensions | schema design | modelling data | medallion | relational model | dimensional model | design* schemas | joins between | third normal form | entity models | keys and joins | canonical model",
    near: "turn*, transform*, shape*, model* ~ raw | shape*, structure* ~ data, table | table ~ design*, decide*",
    oneOf: ["power-bi-dashboard", "dbt-models"],
  },
  airflow: {
    name: "Airflow",
    forms:
      "Airflow | Apache Airflow | Dagster | Prefect | workflow orchestration | =DAG | Luigi | Astronomer | data orchestration | pipeline orchestration | orchestration tools | orchestrate* pipelines | Argo Workflows | Kestra",
    near: "orchestrate*, schedule* ~ workflow, ^job, ^pipeline, run",
    all: ["etl-airflow"],
  },
  "data-pipelines": {
    name: "Data pipelines",
    forms:
      "data pipeline | ETL | ELT | ETL pipeline | data engineering | extract transform load | data integration | reproducible pipelines | data flows | data feeds | ingestion | ingest* data | data transformation | batch pipelines | load* data | nightly loads | data infrastructure | raw feeds | scrapers | scraping | source systems | change data capture | =CDC | file drops | backfills | backfill | data collection",
    near: "build*, built, maintain*, develop*, own*, operate* ~ ^pipeline | extract*, load*, pull*, ingest*, import*, blend*, merge*, combine*, consolidate* ~ source, feed, system | bring*, move*, collect*, transfer*, feed* ~ source, lake, erp, system | load ~ lake, warehouse",
    all: ["etl-airflow"],
  },
} satisfies JobWords;
