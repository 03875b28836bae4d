--
-- PostgreSQL database dump
--


-- Dumped from database version 15.18 (Debian 15.18-0+deb12u1)
-- Dumped by pg_dump version 15.18 (Debian 15.18-0+deb12u1)

SET statement_timeout = 0;
SET lock_timeout = 0;
SET idle_in_transaction_session_timeout = 0;
SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SELECT pg_catalog.set_config('search_path', '', false);
SET check_function_bodies = false;
SET xmloption = content;
SET client_min_messages = warning;
SET row_security = off;

SET default_tablespace = '';

SET default_table_access_method = heap;

--
-- Name: Account; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public."Account" (
    provider text NOT NULL,
    "providerAccountId" text NOT NULL,
    type text NOT NULL,
    "userId" text NOT NULL
);


--
-- Name: AccountLink; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public."AccountLink" (
    "tokenHash" text NOT NULL,
    "learnerId" text NOT NULL,
    purpose text NOT NULL,
    email text DEFAULT ''::text NOT NULL,
    "createdAt" timestamp(3) without time zone DEFAULT CURRENT_TIMESTAMP NOT NULL,
    "expiresAt" timestamp(3) without time zone NOT NULL
);


--
-- Name: ApiToken; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public."ApiToken" (
    id text NOT NULL,
    "learnerId" text NOT NULL,
    name text NOT NULL,
    "tokenHash" text NOT NULL,
    "createdAt" timestamp(3) without time zone DEFAULT CURRENT_TIMESTAMP NOT NULL,
    "lastUsedAt" timestamp(3) without time zone
);


--
-- Name: CalendarFeed; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public."CalendarFeed" (
    "planId" text NOT NULL,
    "tokenHash" text NOT NULL,
    "createdAt" timestamp(3) without time zone DEFAULT CURRENT_TIMESTAMP NOT NULL,
    "lastReadAt" timestamp(3) without time zone
);


--
-- Name: Event; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public."Event" (
    "learnerId" text NOT NULL,
    revision integer NOT NULL,
    "changeId" text NOT NULL,
    "planId" text NOT NULL,
    "milestoneId" text NOT NULL,
    kind text NOT NULL,
    "stepId" text DEFAULT ''::text NOT NULL,
    before text NOT NULL,
    after text NOT NULL,
    at timestamp(3) without time zone NOT NULL
);


--
-- Name: Evidence; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public."Evidence" (
    id text NOT NULL,
    "learnerId" text NOT NULL,
    "milestoneId" text NOT NULL,
    url text NOT NULL,
    label text NOT NULL,
    "addedAt" timestamp(3) without time zone DEFAULT CURRENT_TIMESTAMP NOT NULL
);


--
-- Name: IdempotentAnswer; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public."IdempotentAnswer" (
    "learnerId" text NOT NULL,
    key text NOT NULL,
    "requestHash" text NOT NULL,
    status integer NOT NULL,
    body text NOT NULL,
    "createdAt" timestamp(3) without time zone DEFAULT CURRENT_TIMESTAMP NOT NULL
);


--
-- Name: Learner; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public."Learner" (
    id text NOT NULL,
    email text NOT NULL,
    "emailVerified" timestamp(3) without time zone,
    name text,
    image text,
    "passwordHash" text,
    revision integer DEFAULT 0 NOT NULL,
    "createdAt" timestamp(3) without time zone DEFAULT CURRENT_TIMESTAMP NOT NULL
);


--
-- Name: LearnerMilestone; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public."LearnerMilestone" (
    "learnerId" text NOT NULL,
    "milestoneId" text NOT NULL,
    status text NOT NULL,
    "statusAt" timestamp(3) without time zone NOT NULL
);


--
-- Name: LearnerNote; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public."LearnerNote" (
    "learnerId" text NOT NULL,
    "milestoneId" text NOT NULL,
    note text NOT NULL,
    "changedAt" timestamp(3) without time zone NOT NULL
);


--
-- Name: LearnerStep; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public."LearnerStep" (
    "learnerId" text NOT NULL,
    "milestoneId" text NOT NULL,
    "stepId" text NOT NULL,
    "tickedAt" timestamp(3) without time zone NOT NULL
);


--
-- Name: OwnMilestone; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public."OwnMilestone" (
    id text NOT NULL,
    "planId" text NOT NULL,
    "areaId" text NOT NULL,
    title text NOT NULL,
    minutes integer NOT NULL,
    steps text DEFAULT '[]'::text NOT NULL,
    "addedAt" timestamp(3) without time zone DEFAULT CURRENT_TIMESTAMP NOT NULL
);


--
-- Name: Plan; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public."Plan" (
    id text NOT NULL,
    "learnerId" text NOT NULL,
    "roleId" text NOT NULL,
    "catalogVersion" text NOT NULL,
    "createdAt" timestamp(3) without time zone DEFAULT CURRENT_TIMESTAMP NOT NULL,
    "openedAt" timestamp(3) without time zone DEFAULT CURRENT_TIMESTAMP NOT NULL,
    "ownOrder" text DEFAULT '[]'::text NOT NULL
);


--
-- Name: PlanMilestone; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public."PlanMilestone" (
    "planId" text NOT NULL,
    "milestoneId" text NOT NULL,
    skipped boolean DEFAULT false NOT NULL,
    "addedAt" timestamp(3) without time zone DEFAULT CURRENT_TIMESTAMP NOT NULL,
    minutes integer
);


--
-- Name: RateLimit; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public."RateLimit" (
    key text NOT NULL,
    hits integer NOT NULL,
    "resetsAt" bigint NOT NULL
);


--
-- Name: Schedule; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public."Schedule" (
    "planId" text NOT NULL,
    revision integer NOT NULL,
    "madeAt" timestamp(3) without time zone NOT NULL,
    "withdrawnAt" timestamp(3) without time zone,
    "startsOn" text NOT NULL,
    "minutesPerWeekday" text NOT NULL,
    "daysOff" text DEFAULT '[]'::text NOT NULL,
    "targetDate" text,
    "timeZone" text NOT NULL,
    dates text NOT NULL
);


--
-- Name: SecurityEvent; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public."SecurityEvent" (
    id text NOT NULL,
    "learnerId" text NOT NULL,
    kind text NOT NULL,
    device text NOT NULL,
    about text DEFAULT ''::text NOT NULL,
    at timestamp(3) without time zone DEFAULT CURRENT_TIMESTAMP NOT NULL
);


--
-- Name: Session; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public."Session" (
    id text NOT NULL,
    "tokenHash" text NOT NULL,
    "learnerId" text NOT NULL,
    device text NOT NULL,
    "createdAt" timestamp(3) without time zone DEFAULT CURRENT_TIMESTAMP NOT NULL,
    "lastUsedAt" timestamp(3) without time zone DEFAULT CURRENT_TIMESTAMP NOT NULL,
    "expiresAt" timestamp(3) without time zone NOT NULL
);


--
-- Name: Share; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public."Share" (
    "planId" text NOT NULL,
    "tokenHash" text NOT NULL,
    "showProgress" boolean DEFAULT true NOT NULL,
    "showDates" boolean DEFAULT false NOT NULL,
    "showNotes" boolean DEFAULT false NOT NULL,
    "showEvidence" boolean DEFAULT false NOT NULL,
    "createdAt" timestamp(3) without time zone DEFAULT CURRENT_TIMESTAMP NOT NULL
);


--
-- Name: VerificationToken; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public."VerificationToken" (
    identifier text NOT NULL,
    token text NOT NULL,
    expires timestamp(3) without time zone NOT NULL
);


--
-- Name: _prisma_migrations; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public._prisma_migrations (
    id character varying(36) NOT NULL,
    checksum character varying(64) NOT NULL,
    finished_at timestamp without time zone,
    migration_name character varying(255) NOT NULL,
    logs text,
    rolled_back_at timestamp without time zone,
    started_at timestamp without time zone DEFAULT CURRENT_TIMESTAMP NOT NULL,
    applied_steps_count integer DEFAULT 0 NOT NULL
);


--
-- Data for Name: Account; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public."Account" VALUES ('github', 'ada', 'oauth', 'ada');
INSERT INTO public."Account" VALUES ('github', 'béa', 'oauth', 'béa');


--
-- Data for Name: AccountLink; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public."AccountLink" VALUES ('ada-l', 'ada', 'reset', '', '2026-11-23 14:53:12.959', '2026-01-11 23:59:59');
INSERT INTO public."AccountLink" VALUES ('béa-l', 'béa', 'reset', '', '2026-11-23 14:53:13.497', '2026-01-11 23:59:59');


--
-- Data for Name: ApiToken; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public."ApiToken" VALUES ('ada-t', 'ada', ' $1 %s {{y}} NULL null --', 'ada-t', '2026-11-23 14:53:12.818', NULL);
INSERT INTO public."ApiToken" VALUES ('béa-t', 'béa', ' $1 %s {{y}} NULL null --', 'béa-t', '2026-11-23 14:53:13.448', NULL);


--
-- Data for Name: CalendarFeed; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public."CalendarFeed" VALUES ('ada-plan', 'ada-f', '2026-11-23 14:53:12.852', '2026-01-10 23:59:59');
INSERT INTO public."CalendarFeed" VALUES ('béa-plan', 'béa-f', '2026-11-23 14:53:13.468', '2026-01-10 23:59:59');


--
-- Data for Name: Event; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public."Event" VALUES ('ada', 1, 'ada-c1', 'ada-plan', 'sql-basics', 'status', '', 'not_started', 'done', '2026-01-08 23:59:59');
INSERT INTO public."Event" VALUES ('ada', 2, 'ada-c2', 'ada-plan', 'sql-basics', 'status', '', 'not_started', 'done', '2026-01-08 23:59:59');
INSERT INTO public."Event" VALUES ('béa', 1, 'béa-c1', 'béa-plan', 'sql-basics', 'status', '', 'not_started', 'done', '2026-01-08 23:59:59');
INSERT INTO public."Event" VALUES ('béa', 2, 'béa-c2', 'béa-plan', 'sql-basics', 'status', '', 'not_started', 'done', '2026-01-08 23:59:59');


--
-- Data for Name: Evidence; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public."Evidence" VALUES ('ada-e', 'ada', 'sql-basics', 'https://example.org/?a=b&c', '🦔 日本語 עברית  é', '2026-11-23 14:53:12.761');
INSERT INTO public."Evidence" VALUES ('béa-e', 'béa', 'sql-basics', 'https://example.org/?a=b&c', '🦔 日本語 עברית  é', '2026-11-23 14:53:13.351');


--
-- Data for Name: IdempotentAnswer; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public."IdempotentAnswer" VALUES ('ada', 'k', 'h', 200, 'two
lines
and a third fourth', '2026-11-23 14:53:12.825');
INSERT INTO public."IdempotentAnswer" VALUES ('béa', 'k', 'h', 200, 'two
lines
and a third fourth', '2026-11-23 14:53:13.465');


--
-- Data for Name: Learner; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public."Learner" VALUES ('ada', 'ada@example.org', '2026-01-02 23:59:59', NULL, NULL, NULL, 2, '2026-01-01 23:59:59.123');
INSERT INTO public."Learner" VALUES ('béa', 'béa@example.org', NULL, NULL, NULL, NULL, 2, '2026-01-01 23:59:59.123');


--
-- Data for Name: LearnerMilestone; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public."LearnerMilestone" VALUES ('ada', 'sql-basics', 'done', '2026-01-08 23:59:59');
INSERT INTO public."LearnerMilestone" VALUES ('béa', 'sql-basics', 'done', '2026-01-08 23:59:59');


--
-- Data for Name: LearnerNote; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public."LearnerNote" VALUES ('ada', 'm0', 'Ünï "quoted" ''single'' \back\slash, comma; 	 tab', '2026-01-07 23:59:59');
INSERT INTO public."LearnerNote" VALUES ('ada', 'm1', 'two
lines
and a third fourth', '2026-01-07 23:59:59.001');
INSERT INTO public."LearnerNote" VALUES ('ada', 'm2', '🦔 日本語 עברית  é', '2026-01-07 23:59:59.002');
INSERT INTO public."LearnerNote" VALUES ('ada', 'm3', '', '2026-01-07 23:59:59.003');
INSERT INTO public."LearnerNote" VALUES ('ada', 'm4', ' $1 %s {{y}} NULL null --', '2026-01-07 23:59:59.004');
INSERT INTO public."LearnerNote" VALUES ('béa', 'm0', 'Ünï "quoted" ''single'' \back\slash, comma; 	 tab', '2026-01-07 23:59:59');
INSERT INTO public."LearnerNote" VALUES ('béa', 'm1', 'two
lines
and a third fourth', '2026-01-07 23:59:59.001');
INSERT INTO public."LearnerNote" VALUES ('béa', 'm2', '🦔 日本語 עברית  é', '2026-01-07 23:59:59.002');
INSERT INTO public."LearnerNote" VALUES ('béa', 'm3', '', '2026-01-07 23:59:59.003');
INSERT INTO public."LearnerNote" VALUES ('béa', 'm4', ' $1 %s {{y}} NULL null --', '2026-01-07 23:59:59.004');


--
-- Data for Name: LearnerStep; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public."LearnerStep" VALUES ('ada', 'sql-basics', 's', '2026-01-09 23:59:59');
INSERT INTO public."LearnerStep" VALUES ('béa', 'sql-basics', 's', '2026-01-09 23:59:59');


--
-- Data for Name: OwnMilestone; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public."OwnMilestone" VALUES ('own-ada', 'ada-plan', 'x', 'Ünï "quoted" ''single'' \back\slash, comma; 	 tab', 60, '[]', '2026-01-04 23:59:59');
INSERT INTO public."OwnMilestone" VALUES ('own-béa', 'béa-plan', 'x', 'Ünï "quoted" ''single'' \back\slash, comma; 	 tab', 60, '[]', '2026-01-04 23:59:59');


--
-- Data for Name: Plan; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public."Plan" VALUES ('ada-plan', 'ada', 'data-analyst', '1', '2026-11-23 14:53:12.594', '2026-11-23 14:53:12.594', '["a","b"]');
INSERT INTO public."Plan" VALUES ('béa-plan', 'béa', 'data-analyst', '1', '2026-11-23 14:53:13.069', '2026-11-23 14:53:13.069', '["a","b"]');


--
-- Data for Name: PlanMilestone; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public."PlanMilestone" VALUES ('ada-plan', 'git-basics', false, '2026-01-03 23:59:59.999', NULL);
INSERT INTO public."PlanMilestone" VALUES ('ada-plan', 'sql-basics', true, '2026-01-03 23:59:59', 90);
INSERT INTO public."PlanMilestone" VALUES ('béa-plan', 'git-basics', false, '2026-01-03 23:59:59.999', NULL);
INSERT INTO public."PlanMilestone" VALUES ('béa-plan', 'sql-basics', true, '2026-01-03 23:59:59', 90);


--
-- Data for Name: RateLimit; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public."RateLimit" VALUES ('sign-in:x', 3, 9007199254740993);


--
-- Data for Name: Schedule; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public."Schedule" VALUES ('ada-plan', 1, '2026-01-05 23:59:59', '2026-01-06 23:59:59', '2026-01-01', '[60,0,0,0,0,0,0]', '[]', '2026-12-31', 'Asia/Kolkata', '{}');
INSERT INTO public."Schedule" VALUES ('béa-plan', 1, '2026-01-05 23:59:59', '2026-01-06 23:59:59', '2026-01-01', '[60,0,0,0,0,0,0]', '[]', '2026-12-31', 'Asia/Kolkata', '{}');


--
-- Data for Name: SecurityEvent; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public."SecurityEvent" VALUES ('ada-x', 'ada', 'sign-in', 'Firefox', '', '2026-11-23 14:53:12.984');
INSERT INTO public."SecurityEvent" VALUES ('béa-x', 'béa', 'sign-in', 'Firefox', '', '2026-11-23 14:53:13.51');


--
-- Data for Name: Session; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public."Session" VALUES ('ada-s', 'ada-s', 'ada', 'Firefox', '2026-11-23 14:53:12.53', '2026-11-23 14:53:12.53', '2026-01-30 23:59:59.007');
INSERT INTO public."Session" VALUES ('béa-s', 'béa-s', 'béa', 'Firefox', '2026-11-23 14:53:13.032', '2026-11-23 14:53:13.032', '2026-01-30 23:59:59.007');


--
-- Data for Name: Share; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public."Share" VALUES ('ada-plan', 'ada-h', true, true, false, false, '2026-11-23 14:53:12.881');
INSERT INTO public."Share" VALUES ('béa-plan', 'béa-h', true, true, false, false, '2026-11-23 14:53:13.48');


--
-- Data for Name: VerificationToken; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public."VerificationToken" VALUES ('ada@example.org', 't', '2026-01-01 23:59:59.001');


--
-- Data for Name: _prisma_migrations; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public._prisma_migrations VALUES ('a47a509c-5adc-4a4e-a2b0-9d9f8ece1ec7', '68540b754663fc44b9045fa60834601cb24851b33e0b8e28a256cb64d01db42b', '2026-11-23 14:53:16.69679', '20261123105604_first', NULL, NULL, '2026-11-23 14:53:16.69679', 1);
INSERT INTO public._prisma_migrations VALUES ('ea2bfd33-0dbe-4e54-b292-077081bef764', 'eb5dc164b3c24b50763f5ee3fd93dab03279f32f1c29b52b6b03dfbf865efcd5', '2026-11-23 14:53:16.69679', '20261123114000_plans-in-time', NULL, NULL, '2026-11-23 14:53:16.69679', 1);
INSERT INTO public._prisma_migrations VALUES ('727b0d0c-fdc9-48d0-95a6-30ee35527c48', 'c01c1a8523e71239d5928e838b0073b9e78132cb67e738ff54f7297a67bc8c74', '2026-11-23 14:53:16.69679', '20261123134520_account-and-sharing', NULL, NULL, '2026-11-23 14:53:16.69679', 1);


--
-- Name: AccountLink AccountLink_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public."AccountLink"
    ADD CONSTRAINT "AccountLink_pkey" PRIMARY KEY ("tokenHash");


--
-- Name: Account Account_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public."Account"
    ADD CONSTRAINT "Account_pkey" PRIMARY KEY (provider, "providerAccountId");


--
-- Name: ApiToken ApiToken_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public."ApiToken"
    ADD CONSTRAINT "ApiToken_pkey" PRIMARY KEY (id);


--
-- Name: CalendarFeed CalendarFeed_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public."CalendarFeed"
    ADD CONSTRAINT "CalendarFeed_pkey" PRIMARY KEY ("planId");


--
-- Name: Event Event_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public."Event"
    ADD CONSTRAINT "Event_pkey" PRIMARY KEY ("learnerId", revision);


--
-- Name: Evidence Evidence_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public."Evidence"
    ADD CONSTRAINT "Evidence_pkey" PRIMARY KEY (id);


--
-- Name: IdempotentAnswer IdempotentAnswer_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public."IdempotentAnswer"
    ADD CONSTRAINT "IdempotentAnswer_pkey" PRIMARY KEY ("learnerId", key);


--
-- Name: LearnerMilestone LearnerMilestone_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public."LearnerMilestone"
    ADD CONSTRAINT "LearnerMilestone_pkey" PRIMARY KEY ("learnerId", "milestoneId");


--
-- Name: LearnerNote LearnerNote_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public."LearnerNote"
    ADD CONSTRAINT "LearnerNote_pkey" PRIMARY KEY ("learnerId", "milestoneId");


--
-- Name: LearnerStep LearnerStep_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public."LearnerStep"
    ADD CONSTRAINT "LearnerStep_pkey" PRIMARY KEY ("learnerId", "milestoneId", "stepId");


--
-- Name: Learner Learner_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public."Learner"
    ADD CONSTRAINT "Learner_pkey" PRIMARY KEY (id);


--
-- Name: OwnMilestone OwnMilestone_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public."OwnMilestone"
    ADD CONSTRAINT "OwnMilestone_pkey" PRIMARY KEY (id);


--
-- Name: PlanMilestone PlanMilestone_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public."PlanMilestone"
    ADD CONSTRAINT "PlanMilestone_pkey" PRIMARY KEY ("planId", "milestoneId");


--
-- Name: Plan Plan_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public."Plan"
    ADD CONSTRAINT "Plan_pkey" PRIMARY KEY (id);


--
-- Name: RateLimit RateLimit_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public."RateLimit"
    ADD CONSTRAINT "RateLimit_pkey" PRIMARY KEY (key);


--
-- Name: Schedule Schedule_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public."Schedule"
    ADD CONSTRAINT "Schedule_pkey" PRIMARY KEY ("planId", revision);


--
-- Name: SecurityEvent SecurityEvent_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public."SecurityEvent"
    ADD CONSTRAINT "SecurityEvent_pkey" PRIMARY KEY (id);


--
-- Name: Session Session_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public."Session"
    ADD CONSTRAINT "Session_pkey" PRIMARY KEY (id);


--
-- Name: Share Share_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public."Share"
    ADD CONSTRAINT "Share_pkey" PRIMARY KEY ("planId");


--
-- Name: VerificationToken VerificationToken_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public."VerificationToken"
    ADD CONSTRAINT "VerificationToken_pkey" PRIMARY KEY (identifier, token);


--
-- Name: _prisma_migrations _prisma_migrations_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public._prisma_migrations
    ADD CONSTRAINT _prisma_migrations_pkey PRIMARY KEY (id);


--
-- Name: AccountLink_learnerId_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX "AccountLink_learnerId_idx" ON public."AccountLink" USING btree ("learnerId");


--
-- Name: Account_userId_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX "Account_userId_idx" ON public."Account" USING btree ("userId");


--
-- Name: ApiToken_learnerId_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX "ApiToken_learnerId_idx" ON public."ApiToken" USING btree ("learnerId");


--
-- Name: ApiToken_tokenHash_key; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX "ApiToken_tokenHash_key" ON public."ApiToken" USING btree ("tokenHash");


--
-- Name: CalendarFeed_tokenHash_key; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX "CalendarFeed_tokenHash_key" ON public."CalendarFeed" USING btree ("tokenHash");


--
-- Name: Event_learnerId_changeId_kind_key; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX "Event_learnerId_changeId_kind_key" ON public."Event" USING btree ("learnerId", "changeId", kind);


--
-- Name: Event_learnerId_milestoneId_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX "Event_learnerId_milestoneId_idx" ON public."Event" USING btree ("learnerId", "milestoneId");


--
-- Name: Evidence_learnerId_milestoneId_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX "Evidence_learnerId_milestoneId_idx" ON public."Evidence" USING btree ("learnerId", "milestoneId");


--
-- Name: IdempotentAnswer_createdAt_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX "IdempotentAnswer_createdAt_idx" ON public."IdempotentAnswer" USING btree ("createdAt");


--
-- Name: Learner_email_key; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX "Learner_email_key" ON public."Learner" USING btree (email);


--
-- Name: OwnMilestone_planId_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX "OwnMilestone_planId_idx" ON public."OwnMilestone" USING btree ("planId");


--
-- Name: Plan_learnerId_roleId_key; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX "Plan_learnerId_roleId_key" ON public."Plan" USING btree ("learnerId", "roleId");


--
-- Name: SecurityEvent_learnerId_at_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX "SecurityEvent_learnerId_at_idx" ON public."SecurityEvent" USING btree ("learnerId", at);


--
-- Name: Session_learnerId_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX "Session_learnerId_idx" ON public."Session" USING btree ("learnerId");


--
-- Name: Session_tokenHash_key; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX "Session_tokenHash_key" ON public."Session" USING btree ("tokenHash");


--
-- Name: Share_tokenHash_key; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX "Share_tokenHash_key" ON public."Share" USING btree ("tokenHash");


--
-- Name: VerificationToken_token_key; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX "VerificationToken_token_key" ON public."VerificationToken" USING btree (token);


--
-- Name: AccountLink AccountLink_learnerId_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public."AccountLink"
    ADD CONSTRAINT "AccountLink_learnerId_fkey" FOREIGN KEY ("learnerId") REFERENCES public."Learner"(id) ON UPDATE CASCADE ON DELETE CASCADE;


--
-- Name: Account Account_userId_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public."Account"
    ADD CONSTRAINT "Account_userId_fkey" FOREIGN KEY ("userId") REFERENCES public."Learner"(id) ON UPDATE CASCADE ON DELETE CASCADE;


--
-- Name: ApiToken ApiToken_learnerId_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public."ApiToken"
    ADD CONSTRAINT "ApiToken_learnerId_fkey" FOREIGN KEY ("learnerId") REFERENCES public."Learner"(id) ON UPDATE CASCADE ON DELETE CASCADE;


--
-- Name: CalendarFeed CalendarFeed_planId_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public."CalendarFeed"
    ADD CONSTRAINT "CalendarFeed_planId_fkey" FOREIGN KEY ("planId") REFERENCES public."Plan"(id) ON UPDATE CASCADE ON DELETE CASCADE;


--
-- Name: Event Event_learnerId_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public."Event"
    ADD CONSTRAINT "Event_learnerId_fkey" FOREIGN KEY ("learnerId") REFERENCES public."Learner"(id) ON UPDATE CASCADE ON DELETE CASCADE;


--
-- Name: Evidence Evidence_learnerId_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public."Evidence"
    ADD CONSTRAINT "Evidence_learnerId_fkey" FOREIGN KEY ("learnerId") REFERENCES public."Learner"(id) ON UPDATE CASCADE ON DELETE CASCADE;


--
-- Name: IdempotentAnswer IdempotentAnswer_learnerId_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public."IdempotentAnswer"
    ADD CONSTRAINT "IdempotentAnswer_learnerId_fkey" FOREIGN KEY ("learnerId") REFERENCES public."Learner"(id) ON UPDATE CASCADE ON DELETE CASCADE;


--
-- Name: LearnerMilestone LearnerMilestone_learnerId_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public."LearnerMilestone"
    ADD CONSTRAINT "LearnerMilestone_learnerId_fkey" FOREIGN KEY ("learnerId") REFERENCES public."Learner"(id) ON UPDATE CASCADE ON DELETE CASCADE;


--
-- Name: LearnerNote LearnerNote_learnerId_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public."LearnerNote"
    ADD CONSTRAINT "LearnerNote_learnerId_fkey" FOREIGN KEY ("learnerId") REFERENCES public."Learner"(id) ON UPDATE CASCADE ON DELETE CASCADE;


--
-- Name: LearnerStep LearnerStep_learnerId_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public."LearnerStep"
    ADD CONSTRAINT "LearnerStep_learnerId_fkey" FOREIGN KEY ("learnerId") REFERENCES public."Learner"(id) ON UPDATE CASCADE ON DELETE CASCADE;


--
-- Name: OwnMilestone OwnMilestone_planId_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public."OwnMilestone"
    ADD CONSTRAINT "OwnMilestone_planId_fkey" FOREIGN KEY ("planId") REFERENCES public."Plan"(id) ON UPDATE CASCADE ON DELETE CASCADE;


--
-- Name: PlanMilestone PlanMilestone_planId_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public."PlanMilestone"
    ADD CONSTRAINT "PlanMilestone_planId_fkey" FOREIGN KEY ("planId") REFERENCES public."Plan"(id) ON UPDATE CASCADE ON DELETE CASCADE;


--
-- Name: Plan Plan_learnerId_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public."Plan"
    ADD CONSTRAINT "Plan_learnerId_fkey" FOREIGN KEY ("learnerId") REFERENCES public."Learner"(id) ON UPDATE CASCADE ON DELETE CASCADE;


--
-- Name: Schedule Schedule_planId_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public."Schedule"
    ADD CONSTRAINT "Schedule_planId_fkey" FOREIGN KEY ("planId") REFERENCES public."Plan"(id) ON UPDATE CASCADE ON DELETE CASCADE;


--
-- Name: SecurityEvent SecurityEvent_learnerId_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public."SecurityEvent"
    ADD CONSTRAINT "SecurityEvent_learnerId_fkey" FOREIGN KEY ("learnerId") REFERENCES public."Learner"(id) ON UPDATE CASCADE ON DELETE CASCADE;


--
-- Name: Session Session_learnerId_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public."Session"
    ADD CONSTRAINT "Session_learnerId_fkey" FOREIGN KEY ("learnerId") REFERENCES public."Learner"(id) ON UPDATE CASCADE ON DELETE CASCADE;


--
-- Name: Share Share_planId_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public."Share"
    ADD CONSTRAINT "Share_planId_fkey" FOREIGN KEY ("planId") REFERENCES public."Plan"(id) ON UPDATE CASCADE ON DELETE CASCADE;


--
-- PostgreSQL database dump complete
--


