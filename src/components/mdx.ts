import Anchor from './Anchor.astro';
import Chapter from './Chapter.astro';
import ChecklistLink from './ChecklistLink.astro';
import Clause from './Clause.astro';
import Day from './Day.astro';
import FaqLink from './FaqLink.astro';
import Figure from './Figure.astro';
import FormLink from './FormLink.astro';
import Mistakes from './Mistakes.astro';
import Month from './Month.astro';
import Note from './Note.astro';
import Part from './Part.astro';
import Practice from './Practice.astro';
import Ref from './Ref.astro';
import RegulationFigure from './RegulationFigure.astro';
import Revision from './Revision.astro';
import RoleLink from './RoleLink.astro';
import Steps from './Steps.astro';
import TaskLink from './TaskLink.astro';
import Term from './Term.astro';
import Week from './Week.astro';

/** What every page of content may use. */
export const pageElements = {
  a: Anchor,
  ChecklistLink,
  Day,
  FaqLink,
  Figure,
  FormLink,
  Mistakes,
  Month,
  Note,
  Practice,
  Ref,
  RoleLink,
  Section: Part,
  Steps,
  TaskLink,
  Term,
  Week,
};

/** What a regulation may use besides; its figures are written as regulations write them. */
export const regulationElements = { ...pageElements, Chapter, Clause, Figure: RegulationFigure, Revision };
