import Action from './Action.astro';
import Care from './Care.astro';
import CertaintyScale from './CertaintyScale.astro';
import Cite from './Cite.astro';
import CourseTable from './CourseTable.astro';
import Door from './Door.astro';
import Doors from './Doors.astro';
import Evidence from './Evidence.astro';
import Fact from './Fact.astro';
import Fees from './Fees.astro';
import Fit from './Fit.astro';
import Glossary from './Glossary.astro';
import HelpLines from './HelpLines.astro';
import Hero from './Hero.astro';
import Known from './Known.astro';
import Noted from './Noted.astro';
import Prescribers from './Prescribers.astro';
import Questions from './Questions.astro';
import References from './References.astro';
import SiteMap from './SiteMap.astro';
import Steps from './Steps.astro';
import Summary from './Summary.astro';
import Table from './Table.astro';
import Team from './Team.astro';
import Term from './Term.astro';
import Warning from './Warning.astro';
import { drawings } from './drawings';

/** Put into a page by `src/build/remark-notes.ts` and by Markdown itself; `npm run check` refuses them from a writer. */
const insertedByBuild = { Noted, table: Table };

/** What a writer may use in a page. A name that is not here is an error in `npm run check` and in the build. */
export const components = {
  Action,
  Care,
  CertaintyScale,
  Cite,
  CourseTable,
  Door,
  Doors,
  Evidence,
  Fact,
  Fees,
  Fit,
  Glossary,
  HelpLines,
  Hero,
  Known,
  Prescribers,
  Questions,
  References,
  SiteMap,
  Steps,
  Summary,
  Team,
  Term,
  Warning,
  ...drawings,
  ...insertedByBuild,
};
