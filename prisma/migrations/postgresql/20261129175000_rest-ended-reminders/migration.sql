-- Who wants no reminders is looked after no more.
UPDATE "Reminders" SET "lookAt" = '9999-12-31 00:00:00' WHERE NOT "sundayLetter" AND NOT "missedWeek";
