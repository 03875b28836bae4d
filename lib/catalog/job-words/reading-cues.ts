/**
 * Words that say how an advertisement means what stands around them. As in the words, between bars; capitals, plurals and the like do not
 * matter, and "=" keeps capitals.
 */

/** Names that hold one of our words and mean something else. */
export const otherMeanings =
  "excel in | excel at | excels in | excels at | excel under | excel as | R&D | R&R | R and D | go to | go-to | go beyond | go live | go-live | go far | go further | go out | go where | go deep | go hand in hand | go-to-market | spark of | spark new | spark joy | spark curiosity | spark your | react to | react quickly | react fast | react with | swift | java-filled | java coffee | cup of java | tableau of | called Python | express | dash of | feast of | ray of | rust belt | snowflake method | machine learning engineer | machine learning engineering | ML engineer | ML engineering | machine learning scientist | MLOps engineer | data scientist | data science | data analyst | data engineer | data engineering team | machine learning team | cursor keys | cohort of | beam of | stitch together | vault of | lambda school | whisper network | prefect of | non-personal data | cloud-free | cloud nine | agents of | estate agents | insurance agents | support agents | service agents | call centre agents | sales agents | equal opportunity | pipeline of candidates | sales pipeline | privacy policy | privacy notice | applicant privacy | retention bonus | staff retention | employee retention | recruitment funnel | sales funnel | background check | R programme | monitoring of others | travel API | regulation time | containers of | shipping containers | container ship | sea containers";

/** What follows in the clause is not asked for: "no SAS needed", "you do not need R". */
export const negations =
  "no | not | don't | do not | doesn't | won't | never | without | neither | nor | isn't | aren't | instead of | rather than | moved away from | move away from | needn't | no longer";

/** Holds a negation and is none: "not only SQL". */
export const noNegations =
  "not only | not just | not merely | no matter | no problem | no doubt | not least | why not | not enough | not always | not only about | no later than | no stranger to";

/** Ends a negation: "no programming beyond SQL". */
export const negationEnds = "beyond | except | other than | apart from | but | however | although";

/** What stands before it in the clause is not asked for: "Java is not required". */
export const negationsAfter =
  "not required | not needed | not necessary | not expected | not important | not mandatory | not part of | not used | isn't required | isn't needed | isn't necessary | isn't expected | isn't used | isn't important | aren't required | aren't needed | irrelevant | no use | unnecessary | never used | are not needed | no requirement | not relevant";

/** Makes what its sentence names optional: "R is a plus". */
export const niceCues =
  "nice to have | nice-to-have | would be nice | is nice | a plus | plus points | big plus | strong plus | nice plus | pluses | a bonus | bonus | advantage | an advantage | advantageous | desirable | desired | preferred | preferable | preferably | ideally | helpful | useful | handy | beneficial | welcome | would be great | be great if | would help | =helps | help you stand out | good to have | great to have | optional | not essential | not a must | not a condition | would love | would be a | an asset | is an asset | would be appreciated | appreciated | is favourable | favourable | a delight | not a deal-breaker | may have | might bring | might have | nice-to-haves | is a benefit | would impress";

/** What its sentence names is given, not asked for. */
export const givenCues =
  "we offer | benefits include | perks include | you get | you receive | we provide | training budget | free tickets | conference tickets";

/** Headings after which nothing is asked for, until the next heading. */
export const cutHeadings =
  "benefits | our benefits | your benefits | the benefits | perks | our perks | perks and benefits | benefits and perks | work perks | benefits & perks | what we offer | what we offer you | we offer | we offer you | our offer | what you get | what you'll get | you get | what's in it for you | why us | why join us | why work with us | why you'll love working here | reasons to join | about us | about the company | about our company | about the team | our company | the company | company description | who we are | our story | our mission | our values | our culture | the process | our process | the interview process | interview process | hiring process | application process | recruitment process | how to apply | next steps | salary | compensation | pay | pay range | compensation and benefits | equal opportunity | diversity | diversity and inclusion | contact | your contact | location | terms | what awaits you with us as benefits";

/** Headings after which all is optional, until the next heading. */
export const niceHeadings =
  "nice to have | nice to haves | nice-to-have | nice | bonus | bonus points | bonus skills | bonus if | bonus qualifications | plus | a plus | pluses | plus points | your plus | big plus | advantage | an advantage | advantages | advantageous | desirable | desirable criteria | desirable skills | desired | desired skills | preferred | preferred qualifications | preferred skills | preferred experience | preferred but not required | good to have | great to have | it would be great if you also had | ideally | optional | optional skills | helpful | extras | extra points | skills that help | nice skills | additional skills | added bonus | it's a bonus if you have | icing on the cake | what sets you apart | you might also have | not essential | not required but helpful | useful | would be nice | nice to know";

/** Headings after which things are asked for again. */
export const askedHeadings =
  "requirements | your requirements | job requirements | minimum requirements | required | required skills | required qualifications | qualifications | minimum qualifications | basic qualifications | minimum | essential | essential criteria | essential skills | must have | must haves | must-haves | responsibilities | your responsibilities | key responsibilities | main responsibilities | roles and responsibilities | duties | main duties | tasks | your tasks | your mission | your job | your role | the role | role | about the role | about the job | about this role | the job | job description | position | description | summary | job summary | overview | role overview | what you'll do | what you will do | you will | you'll | what you do | what we expect | what we're looking for | what we are looking for | who we're looking for | who you are | about you | you | you have | you bring | you'll bring | you'll need | you will need | what you'll need | what you need | what you bring | what you'll bring | what you should bring | your profile | profile | your skills | skills | skills we want | key skills | technical skills | your qualifications | your background | you convince us with | that's you | that's what you do with us | what awaits you | person specification | experience | your experience | tech stack | our stack | stack | tools | day to day | a typical day | your day | key duties | candidate profile | the ideal candidate";
