import type { RoleId } from "#lib/catalog/schema.ts";
import type { JobWords } from "./job-word.ts";

const analyst: RoleId[] = ["data-analyst"];
const scientist: RoleId[] = ["data-scientist"];
const engineer: RoleId[] = ["ml-engineer"];

/** What advertisements ask for and no milestone teaches. Each can become an own milestone. */
export const outsideWords = {
  looker: {
    name: "Looker",
    forms: "Looker | Looker Studio | Data Studio | LookML",
    outside: "A tool for dashboards. Tableau teaches the same ideas.",
    hours: 6,
    roles: analyst,
  },
  qlik: {
    name: "Qlik",
    forms: "Qlik | Qlik Sense | QlikView",
    outside: "A tool for dashboards. Tableau teaches the same ideas.",
    hours: 6,
    roles: analyst,
  },
  "google-analytics": {
    name: "Google Analytics",
    forms:
      "Google Analytics | Google Analytics 4 | GA4 | Google Tag Manager | Tag Manager | Adobe Analytics | Matomo | tag management | web tracking | Piwik | Snowplow",
    outside: "Counts the visitors of websites. Cohorts and funnels read such data.",
    hours: 6,
    roles: analyst,
  },
  alteryx: {
    name: "Alteryx",
    forms: "Alteryx | KNIME",
    outside: "Prepares data by boxes and arrows. Power Query teaches the same steps.",
    hours: 6,
    roles: analyst,
  },
  vba: {
    name: "VBA",
    forms: "VBA | Excel macros | VBA macros | macros | Excel automation | macro",
    outside: "The programming language inside Excel.",
    hours: 8,
    roles: analyst,
  },
  "power-platform": {
    name: "Power Platform",
    forms: "Power Platform | Power Automate | Power Apps | Copilot Studio | Microsoft Copilot Studio | PowerApps | Dataverse",
    outside: "Microsoft's tools for small apps and automatic work.",
    hours: 6,
    roles: analyst,
  },
  sap: {
    name: "SAP",
    forms: "=SAP | SAP BW | SAP HANA | SAP S/4HANA | SAP Analytics Cloud | S/4HANA | =HANA | =ABAP",
    outside: "Business software; its data is often asked for in SQL or Excel.",
    hours: 8,
    roles: analyst,
  },
  salesforce: {
    name: "Salesforce",
    forms: "Salesforce | Salesforce CRM",
    outside: "Software for customers and sales; reports are made inside it.",
    hours: 5,
    roles: analyst,
  },
  jira: {
    name: "Jira",
    forms: "=Jira | =JIRA | Confluence | Atlassian | Trello | =Asana",
    outside: "Keeps the tasks of a team.",
    hours: 2,
    roles: analyst,
  },
  survey: {
    name: "Survey design",
    forms:
      "survey design | surveys | sampling | questionnaire design | survey methodology | survey | questionnaire | opinion research | market research | sample design | Qualtrics | weighting | respondents | polls",
    outside: "How to ask many people so that the answers count.",
    hours: 6,
    roles: analyst,
  },
  gis: {
    name: "Maps and places",
    forms:
      "GIS | ArcGIS | QGIS | geospatial | geospatial analysis | geospatial data | GeoPandas | PostGIS | spatial | location data | geodata | geographic | remote sensing | Mapbox | Leaflet | interactive maps | maps of | geographical",
    outside: "Data with places: maps, distances, areas.",
    hours: 8,
    roles: analyst,
  },
  sas: {
    name: "SAS",
    forms: "=SAS | SAS programming | SAS Enterprise Guide",
    outside: "A language for statistics in banks, hospitals and offices. R teaches the same methods.",
    hours: 12,
    roles: scientist,
  },
  spss: {
    name: "SPSS",
    forms: "SPSS",
    outside: "A program for statistics. The methods are those that you learn in Python or R.",
    hours: 5,
    roles: scientist,
  },
  stata: {
    name: "Stata",
    forms: "Stata",
    outside: "A program for statistics in economics. R teaches the same methods.",
    hours: 6,
    roles: scientist,
  },
  matlab: {
    name: "MATLAB",
    forms: "MATLAB | Simulink",
    outside: "A language for engineers. NumPy teaches the same ideas.",
    hours: 8,
    roles: scientist,
  },
  julia: { name: "Julia", forms: "=Julia", outside: "A fast language for computing.", hours: 8, roles: scientist },
  optimisation: {
    name: "Optimisation",
    forms:
      "linear programming | operations research | optimisation methods | route optimisation | mathematical optimisation | mixed-integer programming | Gurobi | OR-Tools | combinatorial optimisation | route planning | operational research | integer programming | constraint programming | solver | =CPLEX | Pyomo | heuristics | vehicle routing | shift planning | optimisation models | optimisation problems | optimisation algorithms | linear optimisation | lowest cost | shortest route | truck loading | cutting stock | crew planning | knapsack | assignment problems | MILP | mixed integer | warehouse slotting",
    near: "optimise*, plan*, schedule* ~ route, roster, shift, tour, timetable, fleet | scheduling ~ problem, solve* | allocation ~ vehicle, resource | tour, route, truck, van, trip ~ find*, better, fill*, best, shortest | constraint ~ plan*, shift",
    outside: "Finds the best plan under limits, such as routes or stocks.",
    hours: 12,
    roles: scientist,
  },
  "reinforcement-learning": {
    name: "Reinforcement learning",
    forms: "reinforcement learning | bandits | multi-armed bandits | =RL | Q-learning | bandit | Thompson sampling",
    outside: "Models that learn from trying.",
    hours: 15,
    roles: scientist,
  },
  "graph-ml": {
    name: "Learning on graphs",
    forms:
      "graph neural network | graph learning | GNN | network analysis | GNNs | graph algorithms | graph analytics | NetworkX | link prediction | community detection | graph embeddings | graph theory",
    outside: "Models for networks of people or things.",
    hours: 10,
    roles: scientist,
  },
  java: {
    name: "Java",
    forms: "=Java | Spring Boot | Kotlin | =JVM | Quarkus",
    outside: "A language for large services.",
    hours: 20,
    roles: engineer,
  },
  scala: {
    name: "Scala",
    forms: "=Scala",
    outside: "A language in which Spark is written. Python can do most of the same.",
    hours: 15,
    roles: engineer,
  },
  cpp: {
    name: "C++",
    forms: "C++ | C/C++ | embedded C++",
    outside: "A language for fast and small programs.",
    hours: 25,
    roles: engineer,
  },
  csharp: { name: "C#", forms: "C# | .NET | =ASP.NET | dotnet", outside: "Microsoft's language for services.", hours: 20 },
  go: { name: "Go", forms: "=Go | Golang", outside: "A language for services and tools.", hours: 15, roles: engineer },
  rust: { name: "Rust", forms: "=Rust", outside: "A language for fast and safe programs.", hours: 20, roles: engineer },
  nosql: {
    name: "NoSQL databases",
    forms:
      "NoSQL | MongoDB | Cassandra | DynamoDB | NoSQL databases | document databases | Couchbase | Cosmos DB | document store | key-value | HBase | Firestore",
    outside: "Databases without tables.",
    hours: 6,
  },
  redis: {
    name: "Redis",
    forms: "=Redis | Memcached | caching layer | Valkey | in-memory cache",
    outside: "Keeps answers that are needed often close at hand.",
    hours: 4,
    roles: engineer,
  },
  "low-code": {
    name: "Automation without code",
    forms: "n8n | Zapier | low-code | no-code | Make.com | Airtable | Retool | low code | no code | Langflow | Flowise | Dify",
    outside: "Joins programs by boxes and arrows.",
    hours: 4,
  },
  "graph-databases": {
    name: "Graph databases",
    forms: "Neo4j | knowledge graph | graph database | Cypher | SPARQL | RDF | ontologies | ontology | TigerGraph",
    outside: "Databases for things and how they are connected.",
    hours: 8,
  },
  flink: {
    name: "Flink",
    forms: "=Flink | Apache Flink | =Beam | Apache Beam",
    outside: "Computes over streams of events. Kafka teaches the first part.",
    hours: 8,
    roles: engineer,
  },
  ray: {
    name: "Ray",
    forms: "=Ray | Ray Serve | Anyscale",
    outside: "Spreads Python work over many computers.",
    hours: 6,
    roles: engineer,
  },
  edge: {
    name: "Models on small devices",
    forms:
      "edge deployment | edge devices | edge computers | edge AI | edge computing | TinyML | embedded | Jetson | on-device | on a chip | microcontroller | firmware | wearables | on the device | Raspberry Pi | Core ML | TFLite | edge hardware | edge inference | IoT devices | control units | FPGA | NPU | milliwatt | at the edge | mobile devices | industrial PCs | to the edge | camera itself | on the machine | battery-powered | battery life",
    near: "run*, deploy*, fit* ~ chip, device, phone, smartphone, wearable, microcontroller | run*, fit*, squeeze* ~ camera, tractor, drone, vehicle, sensor, wearable",
    outside: "Models on small computers, near the sensor.",
    hours: 10,
    roles: engineer,
  },
  robotics: {
    name: "Robotics",
    forms: "=ROS | ROS 2 | robotics | robot | robotic | autonomous driving | motion planning",
    outside: "Software that moves machines.",
    hours: 15,
    roles: engineer,
  },
  "azure-data-factory": {
    name: "Azure Data Factory",
    forms: "Azure Data Factory | =ADF | =SSIS | Data Factory",
    outside: "Microsoft's tool for data pipelines. Airflow teaches the same ideas.",
    hours: 6,
  },
  "etl-suites": {
    name: "Loading tools",
    forms: "Fivetran | Airbyte | Informatica | Talend | =Stitch | Matillion | Hevo | Meltano | Pentaho | NiFi | Rivery | =dlt",
    outside: "Load data from many sources without code.",
    hours: 4,
  },
  rpa: {
    name: "Software robots",
    forms: "UiPath | =RPA | robotic process automation | Automation Anywhere | Blue Prism | software robots",
    outside: "Programs that press buttons for people.",
    hours: 6,
  },
  graphql: { name: "GraphQL", forms: "GraphQL", outside: "Another way to ask a web API.", hours: 4 },
  django: { name: "Django", forms: "Django | Ruby on Rails | =Rails | Laravel", outside: "A framework for websites.", hours: 10 },
  ansible: {
    name: "Ansible",
    forms: "Ansible | =Puppet | configuration management | SaltStack",
    outside: "Sets up many computers alike. Terraform teaches the same ideas.",
    hours: 6,
    roles: engineer,
  },
  dataiku: {
    name: "Dataiku",
    forms: "Dataiku | DataRobot | H2O.ai | RapidMiner",
    outside: "Builds models by boxes and arrows.",
    hours: 5,
    roles: scientist,
  },
} satisfies JobWords;
